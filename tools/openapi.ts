/** Writes openapi.json from the routes. With --check it only compares and fails when the file is stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiText } from '../src/server/open-api.ts';

const file = join(import.meta.dirname, '../openapi.json');
const text = openApiText();
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('openapi.json is stale; type: npm run openapi');
    process.exitCode = 1;
  }
} else writeFileSync(file, text);
