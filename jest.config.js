/** @type {import('jest').Config} */
export default {
  roots: ['<rootDir>/__tests__', '<rootDir>/src'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/fixtures/'],
  testEnvironment: 'node',
  injectGlobals: false,
  extensionsToTreatAsEsm: ['.ts'],
  // Sources import their neighbours as './name.js', as Node needs it; under test it is name.ts.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // tsconfig.json has isolatedModules, so each file is only stripped of its types here.
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true }] },
  // Starting a bundle as a process takes its time on a busy runner.
  testTimeout: 20_000,
  watchman: false,
};
