import { expect, it } from 'vitest';
import { readCpd, readOsep, readOsmep } from './demonstration-data.ts';

it('gives every unit that sends a request a head, so that no line of command lacks a person', async () => {
  for (const { agency, people } of [await readOsep(), await readOsmep(), await readCpd()]) {
    const headed = new Set(people.map(({ heads }) => heads));
    const asking = people.filter(({ role }) => role === 'project-officer').map(({ unit }) => unit);
    expect(asking.length, agency.code).toBeGreaterThan(0);
    expect(
      asking.filter((unit) => !headed.has(unit)),
      agency.code,
    ).toEqual([]);
    expect(headed, agency.code).toContain('top');
  }
});
