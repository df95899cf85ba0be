import { expect, it } from 'vitest';
import { changedFields } from './changed-fields.ts';

it('shows only what differs, nested fields by their place', () => {
  const before = { name: 'ก', satang: 100, roles: [{ role: 'director' }] };
  const after = { name: 'ก', satang: 250, roles: [{ role: 'board' }, { role: 'director' }] };
  expect(changedFields(before, after)).toEqual([
    { name: 'satang', before: '100', after: '250' },
    { name: 'roles[0].role', before: 'director', after: 'board' },
    { name: 'roles[1].role', before: '', after: 'director' },
  ]);
});

it('shows everything of a creation and of a removal, and nothing of nothing', () => {
  expect(changedFields(null, { a: 0, b: false })).toEqual([
    { name: 'a', before: '', after: '0' },
    { name: 'b', before: '', after: 'false' },
  ]);
  expect(changedFields({ a: 1 }, null)).toEqual([{ name: 'a', before: '1', after: '' }]);
  expect(changedFields(null, undefined)).toEqual([]);
});
