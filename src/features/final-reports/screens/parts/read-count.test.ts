import { expect, it } from 'vitest';
import { placeSchemas } from '../../writing/place-schemas.ts';
import { EMPTY_DOC } from '../../writing/rich-text.ts';
import { readCount } from './read-count.ts';

it.each([
  ['', null],
  [' ๑,๒๓๔ ', 1_234],
  ['0', 0],
  ['100,000,000', 100_000_000],
  ['100000001', undefined],
  ['999999999999', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['สิบ', undefined],
])('a count typed as %j is read as %j, and what is read the server takes', (typed, count) => {
  expect(readCount(typed)).toBe(count);
  const taken = placeSchemas.others.safeParse({ count, text: EMPTY_DOC }).success;
  expect(taken).toBe(count !== undefined);
});
