import { expect, it } from 'vitest';
import { isUuid, newId } from './uuid.ts';

it('ids are UUID version 7, all different, in the order in which they were made', () => {
  const ids = Array.from({ length: 20_000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
  for (const id of ids.slice(0, 100))
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const time = Number.parseInt((ids[0] ?? '').replace('-', '').slice(0, 12), 16);
  expect(Math.abs(time - Date.now())).toBeLessThan(60_000);
});

it('an id is told from other text', () => {
  expect(isUuid(newId())).toBe(true);
  for (const text of ['', 'x', `${newId()} `, newId().toUpperCase(), "' or 1=1"])
    expect(isUuid(text)).toBe(false);
});
