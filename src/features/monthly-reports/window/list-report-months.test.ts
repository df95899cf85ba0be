import { expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { fiscalYear } from '../../../foundation/fiscal-year.ts';
import { month } from '../../../foundation/month.ts';
import { accepted } from '../../../foundation/refusal.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import type { Actor } from '../../permissions/index.ts';
import { asActor, exampleAgency } from '../example-agency.ts';
import { saveReport } from '../saving/save-report.ts';
import { listReportMonths } from './list-report-months.ts';

const YEAR = fiscalYear(2563);

onBothEngines('the months of a year’s reports', (engine) => {
  it('are one for each month, with the state of what was started and what is late', async () => {
    const agency = await exampleAgency(await engine.fresh());
    const { projectCode } = agency.plan;
    const list = async (actor: Actor, on = '2019-12-08', year = YEAR) =>
      accepted(await asActor(agency, actor, on, (ctx) => listReportMonths(ctx, year)));
    const input = { version: 0, activities: [], indicators: [] };
    accepted(
      await asActor(agency, agency.officer, '2019-11-05', (ctx) =>
        saveReport(ctx, projectCode, month('2019-10'), input),
      ),
    );
    const [project, ...others] = (await list(agency.officer)).projects;
    expect(others).toEqual([]);
    expect(project).toMatchObject({ projectCode, name: agency.plan.name, mine: true });
    expect(project?.months).toHaveLength(12);
    expect(project?.months.slice(0, 3)).toEqual([
      { asked: true, state: 'draft', late: true },
      { asked: true, state: 'not-started', late: true },
      { asked: true, state: 'not-started', late: false },
    ]);
    expect((await list(agency.monitor)).projects).toMatchObject([{ mine: false }]);
    expect((await list(agency.officer, '2019-12-08', fiscalYear(2564))).projects).toEqual([]);
    const elsewhere: Actor = {
      ...agency.officer,
      roles: [{ role: 'project-officer', unitIds: [agency.otherUnitId] }],
    };
    expect((await list(elsewhere)).projects).toEqual([]);
  });

  it('have a project that was extended in both of its years, each asking for its own months', async () => {
    const agency = await exampleAgency(await engine.fresh(), { endsOn: dateOf('2020-12-31') });
    const asked = async (year: number) => {
      const { projects } = accepted(
        await asActor(agency, agency.officer, '2020-11-05', (ctx) => listReportMonths(ctx, fiscalYear(year))),
      );
      return projects.map((each) => each.months.filter((one) => one.asked).length);
    };
    expect(await asked(2563)).toEqual([12]);
    expect(await asked(2564)).toEqual([3]);
    expect(await asked(2565)).toEqual([]);
    expect(await asked(2562)).toEqual([]);
  });
});
