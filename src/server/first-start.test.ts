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
  ['demonstration', embedded, kept],
  ['demonstration', empty, 'demonstration-there'],
  // Its accounts exist on a server only when --demo is given, each time.
  ['demonstration', server, none],
  ['demonstration', serverDemo, kept],
  ['own', embedded, none],
  ['own', serverDemo, none],
] as const)('an installation of kind %s started with %j', (kind, options, expected) => {
  expect(planStart(kind, options)).toEqual(expected);
});

onBothEngines('the first start', (engine) => {
  it('makes a demonstration anew whose loading was cut off, and keeps everything else', async () => {
    const db = await engine.fresh();
    await saveInstallationKind(db, 'loading-demonstration');
    await db.script("insert into installation_settings (key, value) values ('half', 'true')");
    expect(await prepareStart(db, embedded)).toEqual(loaded);
    const halves = () => db.statement("select 1 from installation_settings where key = 'half'");
    expect((await halves()).rows).toEqual([]);
    await saveInstallationKind(db, 'demonstration');
    await db.script("insert into installation_settings (key, value) values ('half', 'true')");
    expect(await prepareStart(db, embedded)).toEqual(kept);
    expect((await halves()).rows).toHaveLength(1);
    expect(await findInstallationKind(db)).toBe('demonstration');
  });
});
