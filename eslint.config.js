import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const STEPS = 'Count steps (src/source/work.ts): time differs by machine.';

export default defineConfig(
  globalIgnores(['dist/', '.build/', 'coverage/', 'examples/', '__tests__/fixtures/']),
  {
    files: ['**/*.{js,mjs}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: globals.node },
    rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Spreading a string yields its code points, which is why one would write it.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }] },
      ],
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // A tree kept in memory answers at once behind an interface that promises.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      // What is printed leaves through the two entries, which know their streams.
      'no-console': 'error',
      'max-lines': ['error', 280],
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(CallExpression, NewExpression) > SpreadElement.arguments',
          message: 'Arguments are on the stack, which a list from a file overflows. Use a loop.',
        },
        {
          selector: 'CallExpression > MemberExpression.callee[property.name="apply"]',
          message: 'Arguments are on the stack, which a list from a file overflows. Use a loop.',
        },
      ],
      'jsdoc/check-param-names': 'error',
      'jsdoc/no-types': 'error',
      'jsdoc/require-description': ['error', { contexts: ['any'] }],
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
        },
      ],
    },
  },
  {
    // What is computed is bounded by steps, so that a tree has one report on every machine. Only
    // git and the network have deadlines.
    files: ['src/**/*.ts'],
    ignores: ['src/github/api.ts', 'src/tree/git*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['performance', 'setTimeout', 'setInterval'].map((name) => ({ name, message: STEPS })),
      ],
      'no-restricted-imports': [
        'error',
        ...['node:perf_hooks', 'node:timers', 'node:timers/promises', 'node:vm'].map((name) => ({
          name,
          message: STEPS,
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: STEPS },
        { object: 'process', property: 'hrtime', message: STEPS },
      ],
    },
  },
  {
    // As long as there are rules.
    files: ['src/rules/{index,pages}.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Text becomes typed values in src/source; past that, a cast would only hide a mistake.
    files: ['src/**/*.ts'],
    ignores: ['src/source/**'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    // Tests read JSON that programs printed; what they expect of it is the check.
    files: ['__tests__/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
