import { availableParallelism } from 'node:os';

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
  // Only for what never ends: how long a test takes says nothing on a busy machine.
  testTimeout: 300_000,
  // Many tests wait for a process or for GitHub's retries: more of them than processors at a time.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  watchman: false,
};
