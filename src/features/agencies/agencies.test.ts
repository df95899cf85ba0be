import { expect, it } from 'vitest';
import { accepted } from '../../foundation/refusal.ts';
import { onBothEngines, type TestEngine } from '../../platform/database/testing.ts';
import { testAgency, testInstallation, testPerson } from '../people/testing.ts';
import { type ActionContext, runAction } from '../permissions/index.ts';
import {
  addUnit,
  appointActing,
  changeAgency,
  changeUnit,
  endActing,
  findAgency,
  listUnits,
  setUnitActive,
} from './index.ts';
import { agencyChangeSchema, type NewUnitInput, type UnitView } from './schemas.ts';

async function installation(engine: TestEngine) {
  const { deps } = testInstallation(await engine.fresh());
  const agency = await testAgency(deps);
  const run = <T>(action: Parameters<typeof runAction<T>>[3]) =>
    runAction(deps, agency.administrator, 'test', action);
  const add = async (code: string, parentUnitId = agency.topUnitId) =>
    accepted(await run((ctx) => addUnit(ctx, newUnit(code, parentUnitId))));
  return { deps, agency, run, add };
}

const newUnit = (code: string, parentUnitId: string): NewUnitInput => ({
  kind: 'division',
  code,
  budgetOwnerCode: null,
  nameTh: `ฝ่าย ${code}`,
  nameEn: `Division ${code}`,
  abbreviation: '',
  parentUnitId,
});
const change = (unit: UnitView, part: Partial<UnitView>) => (ctx: ActionContext) =>
  changeUnit(ctx, unit.unitId, { ...unit, ...part });

onBothEngines('units of an agency', (engine) => {
  it('stand in a tree of any depth, siblings in their order', async () => {
    const { agency, run, add } = await installation(engine);
    let parent = agency.topUnitId;
    for (const code of ['1', '2', '3', '4', '5', '6', '7']) parent = (await add(code, parent)).unitId;
    expect([(await add('A')).position, (await add('B')).position]).toEqual([1, 2]);
    const tree = accepted(
      await run(async (ctx) => ({ ok: true, value: await listUnits(ctx.tx, agency.agencyId) })),
    );
    expect(tree.units).toHaveLength(10);
  });

  it('keep their code to themselves', async () => {
    const { agency, run, add } = await installation(engine);
    await add('A');
    const again = await run((ctx) => addUnit(ctx, newUnit('A', agency.topUnitId)));
    expect(again).toMatchObject({ ok: false, refusal: { code: 'unit-code-taken', data: { code: 'A' } } });
  });

  it('move with everything below them, never under themselves', async () => {
    const { run, add } = await installation(engine);
    const [a, b] = [await add('A'), await add('B')];
    const below = await add('A1', a.unitId);
    expect(await run(change(a, { parentUnitId: below.unitId }))).toMatchObject({
      refusal: { code: 'unit-circle' },
    });
    expect(await run(change(a, { parentUnitId: null }))).toMatchObject({
      refusal: { code: 'unit-parent-missing' },
    });
    expect(accepted(await run(change(a, { parentUnitId: b.unitId }))).version).toBe(2);
    expect(await run(change(b, { parentUnitId: below.unitId }))).toMatchObject({
      refusal: { code: 'unit-circle' },
    });
  });

  it('cannot make a circle when two are moved at once', async () => {
    const { run, add } = await installation(engine);
    const [a, b] = [await add('A'), await add('B')];
    const both = await Promise.all([
      run(change(a, { parentUnitId: b.unitId })),
      run(change(b, { parentUnitId: a.unitId })),
    ]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
  });

  it('refuse a change made from an older version, with both versions', async () => {
    const { run, add } = await installation(engine);
    const unit = await add('A');
    accepted(await run(change(unit, { nameTh: 'ฝ่ายใหม่' })));
    expect(await run(change(unit, { nameTh: 'ฝ่ายเก่า' }))).toMatchObject({
      refusal: { kind: 'stale', code: 'unit-stale', data: { given: 1, current: 2 } },
    });
  });

  it('are dissolved only when nothing and nobody is left in them, and can come back', async () => {
    const { deps, agency, run, add } = await installation(engine);
    const a = await add('A');
    const below = await add('A1', a.unitId);
    await testPerson(deps, agency, 'officer.one', 'project-officer', below.unitId);
    const dissolve = (unit: { unitId: string }, version = 1) =>
      run((ctx) => setUnitActive(ctx, unit.unitId, { active: false, version }));
    expect(await dissolve({ unitId: agency.topUnitId })).toMatchObject({ refusal: { code: 'unit-top' } });
    expect(await dissolve(a)).toMatchObject({ refusal: { code: 'unit-has-units', data: { count: 1 } } });
    expect(await dissolve(below)).toMatchObject({ refusal: { code: 'unit-has-people', data: { count: 1 } } });
    const empty = await add('B');
    expect(accepted(await dissolve(empty)).active).toBe(false);
    const under = await run((ctx) => addUnit(ctx, newUnit('B1', empty.unitId)));
    expect(under).toMatchObject({ refusal: { code: 'unit-not-found' } });
    const back = await run((ctx) => setUnitActive(ctx, empty.unitId, { active: true, version: 2 }));
    expect(accepted(back).active).toBe(true);
  });

  it('are headed by a person of the agency, and stood in for by another', async () => {
    const { deps, agency, run, add } = await installation(engine);
    const other = await testAgency(deps, 'TWO');
    const unit = await add('A');
    const head = await testPerson(deps, agency, 'head.one', 'superior');
    const deputy = await testPerson(deps, agency, 'deputy.one', 'superior');
    const foreign = await run(change(unit, { headPersonId: other.administrator.personId }));
    expect(foreign).toMatchObject({ refusal: { code: 'head-not-found' } });
    expect(accepted(await run(change(unit, { headPersonId: head.personId }))).headName).toBe(
      'head.one (ตัวอย่าง)',
    );
    const appoint = (personId: string, validFrom = '2023-04-01', validTo = '2023-04-30') =>
      run((ctx) =>
        appointActing(ctx, unit.unitId, {
          personId,
          kind: 'acting-for',
          orderNumber: '',
          validFrom,
          validTo,
        }),
      );
    expect(await appoint(head.personId)).toMatchObject({ refusal: { code: 'acting-own-post' } });
    expect(await appoint(deputy.personId, '2023-05-01', '2023-04-30')).toMatchObject({
      refusal: { code: 'acting-days-turned' },
    });
    const { actingId } = accepted(await appoint(deputy.personId));
    accepted(await run((ctx) => endActing(ctx, actingId)));
    expect(await run((ctx) => endActing(ctx, actingId))).toMatchObject({
      refusal: { code: 'acting-not-found' },
    });
  });

  it('are changed by the administrator only', async () => {
    const { deps, agency, add } = await installation(engine);
    const unit = await add('A');
    const officer = await testPerson(deps, agency, 'officer.one', 'project-officer', unit.unitId);
    const refused = await runAction(deps, officer, 'test', change(unit, { nameTh: 'ของฉัน' }));
    expect(refused).toMatchObject({ refusal: { kind: 'forbidden', code: 'permission-role' } });
  });
});

it.each([
  ['YY01NNNN', true],
  ['YYNNNNNN', true],
  ['YY01NNN', false],
  ['NNNNNNYY', false],
  ['66010001', false],
  ['', false],
])('the pattern %o of project codes is taken: %o', (pattern, taken) => {
  const names = { nameTh: 'ก', nameEn: 'A', abbreviation: 'ก.', agencyType: 'other', version: 1 };
  const change = { ...names, settings: { 'project-code-pattern': pattern } };
  expect(agencyChangeSchema.safeParse(change).success).toBe(taken);
});

onBothEngines('settings of an agency', (engine) => {
  it('have documented defaults, and are stored only where they differ', async () => {
    const { agency, run } = await installation(engine);
    const before = accepted(
      await run(async (ctx) => ({ ok: true, value: await findAgency(ctx.tx, agency.agencyId) })),
    );
    expect(before?.settings).toMatchObject({
      'office-limits': 'calendar-days',
      'score-under-lowest-target': 'zero',
    });
    if (!before) return;
    const after = accepted(
      await run((ctx) => changeAgency(ctx, { ...before, settings: { 'office-limits': 'working-days' } })),
    );
    expect(after.settings).toMatchObject({
      'office-limits': 'working-days',
      'score-under-lowest-target': 'zero',
    });
    expect(await run((ctx) => changeAgency(ctx, { ...before, settings: {} }))).toMatchObject({
      refusal: { kind: 'stale', code: 'agency-stale', data: { given: 1, current: 2 } },
    });
  });
});
