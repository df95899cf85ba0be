import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePrograms } from '../../tools/needed-programs.ts';
import { startTestServer } from './postgres-server.ts';

const root = join(import.meta.dirname, '../..');

/** Whether any test file asked for on the command line works with a database. */
function wanted(): boolean {
  const filters = process.argv.slice(2).filter((word) => !word.startsWith('-') && word !== 'run');
  return globSync('{src,tests,tools}/**/*.test.{ts,tsx}', { cwd: root }).some(
    (file) =>
      (filters.length === 0 ||
        filters.some((filter) => join(root, file).includes(filter.replace(/^\.\//, '')))) &&
      /onBothEngines|TIDTAM_TEST_DATABASE_URL|database\/testing/.test(readFileSync(join(root, file), 'utf8')),
  );
}

/** One PostgreSQL for the whole run of the tests; TIDTAM_TEST_DATABASE_URL names another instead. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TIDTAM_TEST_DATABASE_URL || !wanted()) return undefined;
  ensurePrograms(['postgresql']);
  const server = await startTestServer();
  process.env.TIDTAM_TEST_DATABASE_URL = server.url;
  return async () => {
    delete process.env.TIDTAM_TEST_DATABASE_URL;
    await server.stop();
  };
}
