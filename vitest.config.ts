import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * Three runs: `values` needs no database and no browser and is the quick loop; `engines` runs on PGlite and
 * PostgreSQL, or starts the program; `journeys` drives a browser. A test file says by what it imports where it
 * belongs; none can be forgotten.
 */
const rooms = ['src', 'tests', 'tools', 'benchmarks'];
const all = globSync([...rooms.map((room) => `${room}/**/*.test.ts`), 'src/**/*.test.tsx'], {
  cwd: import.meta.dirname,
}).map((file) => file.replaceAll('\\', '/'));

const journeys = all.filter((file) => file.startsWith('tests/journeys/'));
const engines = all.filter(
  (file) =>
    !journeys.includes(file) &&
    /onBothEngines|TIDTAM_TEST_DATABASE_URL|database\/testing|people\/testing|node:child_process|readWorkbook|platform\/documents/.test(
      readFileSync(join(import.meta.dirname, file), 'utf8'),
    ),
);
const values = all.filter((file) => !journeys.includes(file) && !engines.includes(file));

// Loading the demonstration on two busy cores takes most of a minute.
const times = { testTimeout: 90_000, hookTimeout: 300_000 };
const startPostgres = ['tests/engines/global-setup.ts'];
const folderOfRun = ['tests/journeys/global-setup.ts'];

export default defineConfig({
  test: {
    // Two also on two cores: while one waits for PostgreSQL the other works.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { test: { name: 'values', include: values, ...times } },
      { test: { name: 'engines', include: engines, globalSetup: startPostgres, ...times } },
      {
        test: {
          name: 'journeys',
          include: journeys,
          globalSetup: folderOfRun,
          ...times,
          testTimeout: 120_000,
        },
      },
    ].filter(({ test }) => test.include.length > 0),
  },
});
