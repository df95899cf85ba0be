import { defineConfig } from 'vitest/config';

/** Unit and store tests stand beside what they test; what crosses rooms stands in tests/. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/**/*.test.ts', 'tools/**/*.test.ts'],
    exclude: ['node_modules/**', 'dist/**', 'data/**'],
    globalSetup: ['tests/engines/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
