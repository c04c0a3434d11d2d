import { availableParallelism } from 'node:os';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  setupFilesAfterEnv: ['<rootDir>/tests/setup.ts'],
  testSequencer: '<rootDir>/tests/slowest-first.js',
  testTimeout: 60_000,
  // Two files at once also on two cores: while one waits for a browser or LibreOffice, the other runs.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Modules of finished files stay in memory. A worker of 3 GB also takes longer to end than Jest waits ("failed to exit").
  workerIdleMemoryLimit: '1GB',
};
