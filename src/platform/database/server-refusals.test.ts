import { expect, it } from 'vitest';
import { refuseOldServer, unreachable } from './server-refusals.ts';

it.each([
  [90_624, 'version 9'],
  [140_012, 'version 14'],
])('refuses a server of %s', (version, said) => {
  expect(() => refuseOldServer(version)).toThrow(said);
});

it.each([150_000, 180_001])('takes a server of %s', (version) => {
  expect(() => refuseOldServer(version)).not.toThrow();
});

it.each(['ECONNREFUSED', 'ENOTFOUND', '3D000', '28P01', 'something-else'])(
  'says why the server was not reached (%s), in both languages, without the password',
  (code) => {
    const error = Object.assign(new Error('as the driver says'), { code });
    const { th, en } = unreachable('postgresql://tidtam:hunter2@db.example:5432/tidtam', error);
    expect(th).toMatch(/[ก-๙].*db\.example:5432\/tidtam/);
    expect(en).toContain(`cannot be reached (${code}: `);
    expect(`${th}${en}`).not.toContain('hunter2');
  },
);
