import { expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { accepted } from '../../../foundation/refusal.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { setUnitActive } from '../../agencies/index.ts';
import { exampleAgency } from '../example-agency.ts';
import { createProject } from './create-project.ts';

onBothEngines('a unit with projects', (engine) => {
  it('is not dissolved while one of them is not over', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const input = {
      fiscalYear: 2563,
      programmeId: agency.programmeId,
      unitId: agency.otherUnitId,
      officerPersonId: agency.officerId,
      coordinatorPersonId: null,
      name: 'โครงการใหม่',
    };
    accepted(await agency.as('administrator', (ctx) => createProject(ctx, input)));
    const dissolveOn = (day: string) =>
      agency.as('administrator', (ctx) =>
        setUnitActive({ ...ctx, today: dateOf(day) }, agency.otherUnitId, { active: false, version: 1 }),
      );
    expect(await dissolveOn('2020-09-30')).toMatchObject({
      refusal: { kind: 'conflict', code: 'unit-has-projects', data: { count: 1 } },
    });
    expect(accepted(await dissolveOn('2020-10-01')).active).toBe(false);
  });
});
