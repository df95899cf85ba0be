import { expect, it } from 'vitest';
import { onBothEngines } from '../platform/database/testing.ts';
import { planStart, prepareStart } from './first-start.ts';
import { findInstallationKind, saveInstallationKind } from './installation-kind.ts';

const embedded = { empty: false, demo: false, server: false };
const empty = { ...embedded, empty: true };
const server = { ...embedded, server: true };
const serverDemo = { ...server, demo: true };
const [loaded, kept, none] = [
  { load: true, demonstration: true },
  { load: false, demonstration: true },
  { load: false, demonstration: false },
];

it.each([
  [null, embedded, loaded],
  [null, empty, none],
  [null, server, none],
  [null, serverDemo, loaded],
  [null, { ...serverDemo, empty: true }, none],
  ['loading-demonstration', embedded, loaded],
  ['loading-demonstration', empty, 'demonstration-there'],
  ['loading-demonstration', server, 'demonstration-not-asked-for'],
  ['demonstration', embedded, kept],
  ['demonstration', empty, 'demonstration-there'],
  // Its accounts exist on a server only when --demo is given, each time.
  ['demonstration', server, 'demonstration-not-asked-for'],
  ['demonstration', serverDemo, kept],
  ['own', embedded, none],
  ['own', server, none],
  ['own', serverDemo, 'own-data-there'],
  ['own', { ...embedded, demo: true }, 'own-data-there'],
] as const)('an installation of kind %s started with %j', (kind, options, expected) => {
  expect(planStart(kind, options)).toEqual(expected);
});

onBothEngines('the first start', (engine) => {
  it('is decided once and kept', async () => {
    const db = await engine.fresh();
    expect(await prepareStart(db, embedded)).toEqual(loaded);
    expect(await findInstallationKind(db)).toBe('loading-demonstration');
    await saveInstallationKind(db, 'demonstration');
    expect(await prepareStart(db, embedded)).toEqual(kept);
    await expect(prepareStart(db, empty)).rejects.toThrow(/holds the demonstration/);
    await expect(prepareStart(db, server)).rejects.toThrow(/known to everybody; start it with --demo/);
    expect(await findInstallationKind(db)).toBe('demonstration');
  });

  it('without the demonstration stays without it', async () => {
    const db = await engine.fresh();
    expect(await prepareStart(db, empty)).toEqual(none);
    expect(await prepareStart(db, embedded)).toEqual(none);
    await expect(prepareStart(db, serverDemo)).rejects.toThrow(/own data/);
    expect(await findInstallationKind(db)).toBe('own');
  });
});
