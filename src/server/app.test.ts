import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { messageSets, serverMessages } from './messages.ts';
import { openApiText } from './open-api.ts';

it('words each code in one feature only', () => {
  const codes = messageSets.flatMap((messages) => Object.keys(messages));
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

it('words every code that the source refuses with', () => {
  const src = join(import.meta.dirname, '..');
  const files = globSync('{foundation,platform,features}/**/*.ts', { cwd: src });
  const codes = files
    .filter((file) => !file.includes('/screens/') && !file.endsWith('.test.ts'))
    .flatMap((file) => [
      ...readFileSync(join(src, file), 'utf8').matchAll(/\brefuse\(\s*'[a-z-]+',\s*'([a-z-]+)'/g),
    ])
    .map(([, code = '']) => code);
  expect(codes.length).toBeGreaterThan(50);
  expect([...new Set(codes)].filter((code) => !(code in serverMessages))).toEqual([]);
});

it('openapi.json is what the routes say; when not, type: npm run openapi', () => {
  expect(readFileSync(join(import.meta.dirname, '../../openapi.json'), 'utf8') === openApiText()).toBe(true);
});

it('every route of the API names its action', () => {
  const { paths } = JSON.parse(openApiText()) as {
    paths: Record<string, Record<string, { 'x-action'?: string }>>;
  };
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, route]) => ({
      route: `${method} ${path}`,
      action: route['x-action'],
    })),
  );
  expect(routes.length).toBeGreaterThan(20);
  expect(routes.filter(({ action }) => !action).map(({ route }) => route)).toEqual([]);
});
