/** The demonstration loaded through the users' actions: what then stands in the database is what was published. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { type CalendarDate, dateOf } from '../../../foundation/calendar-date.ts';
import { fiscalYear } from '../../../foundation/fiscal-year.ts';
import { type Month, month, monthOf, monthsBetween } from '../../../foundation/month.ts';
import { accepted } from '../../../foundation/refusal.ts';
import { formatBaht, sumSatang } from '../../../foundation/satang.ts';
import { formatFigure, formatMoney, MISSING } from '../../../foundation/value.ts';
import { yearValue } from '../../../foundation/year-value.ts';
import { realClock } from '../../../platform/clock/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { folderStorage, openFiles } from '../../../platform/files/index.ts';
import { readLaw } from '../../../platform/law/index.ts';
import { silentLog } from '../../../platform/logging/index.ts';
import { lifeDoors } from '../../../server/life-doors.ts';
import { viewAmendment } from '../../amendments/index.ts';
import { viewClosing } from '../../closings/index.ts';
import { checkDocument, formatStated, listFindingsAction } from '../../findings/index.ts';
import { findProjectYear, findReport } from '../../monthly-reports/index.ts';
import { loadActor } from '../../people/index.ts';
import { type ActionContext, runAction } from '../../permissions/index.ts';
import { findProjectPlan, listProjectPlansInForce } from '../../projects/index.ts';
import { readDemonstrationProjects } from '../projects/all-projects.ts';
import { inWords, readStatedDocuments } from '../stated-documents.ts';
import { findOpened } from './demonstration-store.ts';
import { loadDemonstration } from './load-demonstration.ts';
import type { LoadParts } from './load-steps.ts';

function partsOf(database: Database): LoadParts {
  let day: CalendarDate = dateOf('2026-11-21');
  return {
    database,
    clock: realClock,
    businessDay: {
      today: () => day,
      fixedAt: () => day,
      set: async (to) => {
        day = to ?? day;
      },
      refresh: async () => {},
    },
    law: readLaw(),
    log: silentLog,
    files: openFiles(folderStorage(mkdtempSync(join(tmpdir(), 'tidtam-demonstration-')))),
  };
}

/** As the person of this user name, on the demonstration's day. */
async function as<T>(
  parts: LoadParts,
  code: string,
  username: string,
  work: (ctx: ActionContext) => Promise<T>,
) {
  const who = await findOpened(parts.database, code, username);
  if (!who) throw new Error(`no account ${username}`);
  const { agencyId, userId } = who;
  const loaded = await parts.database.inAgency(agencyId, (tx) =>
    loadActor(tx, userId, parts.businessDay.today()),
  );
  if (!loaded.ok) throw new Error(loaded.refusal.code);
  const done = await runAction(parts, loaded.value.actor, 'test', async (ctx) => ({
    ok: true as const,
    value: await work(ctx),
  }));
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value;
}

async function countOf(database: Database, table: string): Promise<number> {
  const { rows } = await database.statement(`select count(*)::int as n from ${table}`);
  return Number(rows[0]?.n);
}
const tables = [
  'agencies',
  'units',
  'persons',
  'projects',
  'report_revisions',
  'files',
  'findings',
  'audit_events',
];
const counts = async (database: Database) =>
  Object.fromEntries(await Promise.all(tables.map(async (each) => [each, await countOf(database, each)])));

onBothEngines('the demonstration', (engine) => {
  let parts: LoadParts;
  beforeAll(async () => {
    parts = partsOf(await engine.fresh());
    await loadDemonstration(parts, lifeDoors(parts));
  });

  it('stands on 5 April 2566, inside the window for March', () => {
    expect(parts.businessDay.today()).toBe('2023-04-05');
  });

  it('holds every plan as the data files have it, approved and locked', async () => {
    for (const project of await readDemonstrationProjects()) {
      const name = `${project.agency} ${project.projectCode}`;
      const admin = `${project.agency.toLowerCase()}.admin`;
      const plan = await as(parts, project.agency, admin, (ctx) =>
        findProjectPlan(ctx.tx, project.projectCode),
      );
      if (!plan) throw new Error(`${name} has no plan in force`);
      expect([name, plan.state, formatBaht(plan.budgetSatang)]).toEqual([
        name,
        'locked',
        formatBaht(project.budgetSatang),
      ]);
      expect(plan.derivation).toBe(project.derivation);
      expect(plan.indicators.map((each) => [each.name, each.kind, each.target, each.months])).toEqual(
        project.indicators.map((each) => [each.name, each.kind, each.target, each.months]),
      );
      expect(plan.indicators.map((each) => [...each.derivedMonths].sort())).toEqual(
        project.indicators.map((each) => [...each.derivedMonths].sort()),
      );
      expect(plan.activities.map((each) => [each.name, each.budgetSatang, each.months])).toEqual(
        project.activities.map((each) => [each.name, each.budgetSatang, each.months]),
      );
    }
  });

  it('adds up to the published money of S0: 13,690,100 baht over ten projects', async () => {
    const plans = await as(parts, 'OSEP', 'osep.admin', (ctx) =>
      listProjectPlansInForce(ctx.tx, { fiscalYear: fiscalYear(2566), unitIds: 'all' }),
    );
    expect(plans).toHaveLength(10);
    const money = plans.flatMap((plan) => plan.activities.flatMap((each) => Object.values(each.months)));
    expect(formatBaht(sumSatang(money.flatMap((each) => each?.spendingSatang ?? [])))).toBe('13,690,100.00');
  });

  it('gives the published quarter from its months: 42 and 59 of quarter 1 (S0 L23, L49)', async () => {
    const quarter = monthsBetween(month('2022-10'), month('2022-12'));
    const sums = await as(parts, 'OSEP', 'osep.monitoring', async (ctx) => {
      const sumOf = async (code: string, position: number) => {
        const values = [];
        for (const each of quarter) {
          const found = await findReport(ctx, code, each);
          if (!found.ok) throw new Error(found.refusal.code);
          const row = found.value.figures.indicators.find((indicator) => indicator.position === position);
          values.push(row?.result ?? MISSING);
        }
        return formatFigure(yearValue('SUM', values).value);
      };
      return [await sumOf('66010004', 1), await sumOf('66010007', 2), await sumOf('66010002', 1)];
    });
    expect(sums).toEqual(['42', '59', '2']);
  });

  it('has a result for each month up to February, with the rule that made it; nothing after March', async () => {
    const [project] = (await readDemonstrationProjects()).filter((each) => each.projectCode === '66010010');
    if (!project) throw new Error('no project 66010010');
    const found = await as(parts, 'OSEP', 'osep.officer.admin', (ctx) =>
      findReport(ctx, '66010010', month('2023-02')),
    );
    if (!found.ok) throw new Error(found.refusal.code);
    const { results, plan } = found.value;
    expect(Object.keys(results).sort()).toEqual(['2022-10', '2022-11', '2022-12', '2023-01', '2023-02']);
    const [activity] = project.activities;
    const stored = results['2023-02' as Month]?.activities[plan.activities[0]?.activityId ?? ''];
    expect(stored && formatMoney(stored.spending)).toBe(
      formatMoney(activity?.results['2023-02' as Month]?.spending ?? MISSING),
    );
    expect(stored?.derivation).toContain('บรรทัด 88');
    expect(await countOf(parts.database, `monthly_reports where month > '2023-03-01'`)).toBe(0);
  });

  it('shows each state once: late, reopened, asked for, draft, not started', async () => {
    const { rows } = await parts.database.statement(
      `select p.project_code as code, to_char(r.month, 'YYYY-MM') as month, r.state, r.revision,
          bool_or(v.late) as late
        from monthly_reports r
        join projects p on p.agency_id = r.agency_id and p.project_id = r.project_id
        join report_revisions v on v.agency_id = r.agency_id and v.report_id = r.report_id
        where p.fiscal_year = 2566 and (r.state <> 'submitted' or v.late or r.month = '2023-03-01')
        group by 1, 2, 3, 4 order by 1, 2`,
    );
    expect(rows.map((row) => `${row.code} ${row.month} ${row.state} ${row.revision} ${row.late}`)).toEqual([
      '66010001 2023-03 submitted 1 false',
      '66010003 2023-03 draft 1 null',
      '66010006 2022-12 reopened 2 false',
      '66010006 2023-03 submitted 1 false',
      '66010007 2023-01 submitted 1 true',
      '66010007 2023-03 draft 1 null',
      '66010010 2023-03 submitted 1 false',
    ]);
    const asked = await parts.database.statement(
      `select state, count(*)::int as n from reopening_requests group by 1 order by 1`,
    );
    expect(asked.rows).toEqual([
      { state: 'granted', n: 2 },
      { state: 'requested', n: 1 },
    ]);
  });

  it('reports 0.00 of spending for the 11,000,000 baht project, as printed, and 58.90 % of plan in April', async () => {
    const year = await as(parts, 'OSMEP', 'osmep.officer', (ctx) => findProjectYear(ctx, '63010001'));
    if (!year.ok) throw new Error(year.refusal.code);
    const april = year.value.months.find((each) => each.month === '2020-04');
    expect(april?.state).toBe('submitted');
    expect(april && [formatBaht(april.spending.planCumulative), april.spending.planPercent]).toEqual([
      '6,478,500.00',
      '58.90',
    ]);
    expect(april && formatBaht(april.spending.resultCumulative)).toBe('0.00');
  });

  it('lists the contradictions of S0 beside the projects they touch', async () => {
    const found = await as(parts, 'OSEP', 'osep.executive', (ctx) =>
      listFindingsAction(ctx, { fiscalYear: 2566 }),
    );
    if (!found.ok) throw new Error(found.refusal.code);
    const s0 = (await readStatedDocuments()).find((each) => each.document.code === 'S0');
    const inOrder = s0 ? checkDocument(inWords(s0.document)) : [];
    expect(found.value.map((each) => `${each.source} ${each.rule} ${each.column}`)).toEqual(
      inOrder.map((each) => `${each.source} ${each.rule} ${each.column}`),
    );
    const registered = found.value.find((each) => each.source === 'บรรทัด 11');
    expect(registered).toMatchObject({
      rule: 'year-value',
      projectCode: '66010002',
      projectName: 'การจดทะเบียนวิสาหกิจเพื่อสังคม',
      indicator: 1,
      state: 'open',
    });
    expect(registered && [formatStated(registered.stated), formatStated(registered.recomputed)]).toEqual([
      '43',
      '53',
    ]);
  });

  it('names roles only: every person ends with (ตัวอย่าง), without a telephone', async () => {
    const { rows } = await parts.database.statement(
      `select display_name from persons where display_name not like '%(ตัวอย่าง)' or telephone <> '' or email not like '%.example'`,
    );
    expect(rows).toEqual([]);
  });

  it('shows lives of OSMEP: closed with every paper, in closing with one guard unmet, waiting for the board, for the director', async () => {
    const { closed, closing, extending } = await as(parts, 'OSMEP', 'osmep.director', async (ctx) => {
      const doors = lifeDoors(parts).closings;
      return {
        closed: accepted(await viewClosing(ctx, doors, '65010001')),
        closing: accepted(await viewClosing(ctx, doors, '66010001')),
        extending: accepted(await viewAmendment(ctx, { projectCode: '66010002', number: 1 })),
      };
    });
    expect(closed).toMatchObject({ state: 'closed', closedOn: '2022-11-09' });
    expect(closed.guards.filter(({ met }) => !met)).toEqual([]);
    expect(closing.guards.filter(({ met }) => !met).map(({ id }) => id)).toEqual(['accounting-equals-spent']);
    expect(extending.state).toBe('on-agenda');
    expect(extending.kinds.map(({ kind }) => kind)).toContain('extend');
    const { rows } = await sql<{
      kind: string;
    }>`select kind from memos m join projects p using (agency_id, project_id)
      where p.project_code = '65010001' and m.state = 'sent' order by kind`.execute(parts.database.asOwner);
    expect(rows.map(({ kind }) => kind)).toEqual(['closing', 'opening']);
  });

  it('tells every decision and closing step at its own day, never at the time of the loading', async () => {
    for (const table of ['closing_steps', 'approval_decisions'])
      expect(
        (
          await sql<{ strays: number }>`select count(*)::int as strays from ${sql.table(table)}
            where (decided_at at time zone 'Asia/Bangkok')::date <> decided_on`.execute(
            parts.database.asOwner,
          )
        ).rows,
        table,
      ).toEqual([{ strays: 0 }]);
  });

  it('changes nothing when it is loaded a second time', async () => {
    const before = await counts(parts.database);
    await parts.businessDay.set(dateOf('2023-05-02'));
    await loadDemonstration(parts, lifeDoors(parts));
    expect(await counts(parts.database)).toEqual(before);
    expect(parts.businessDay.today()).toBe('2023-05-02');
    await parts.businessDay.set(dateOf('2023-04-05'));
  });
});

onBothEngines('a demonstration whose loading was cut off', (engine) => {
  it('goes on where it stopped, and nothing stands there twice', async () => {
    const database = await engine.fresh();
    const killed = partsOf(database);
    const cutAfter = [1, 9, 40, 90];
    for (const limit of cutAfter) {
      let done = 0;
      const loading = loadDemonstration(killed, lifeDoors(killed), () => {
        done += 1;
        if (done === limit) throw new Error('killed');
      });
      await expect(loading).rejects.toThrow('killed');
    }
    const again = partsOf(database);
    await loadDemonstration(again, lifeDoors(again));
    const after = await counts(database);
    expect(after).toMatchObject({ agencies: 3, persons: 37, projects: 16 });
    expect(after.report_revisions).toBe(89);
    const { rows } = await sql<{
      project_code: string;
      state: string;
    }>`select project_code, state from projects where state <> 'locked' order by project_code`.execute(
      database.asOwner,
    );
    expect(rows).toEqual([
      { project_code: '65010001', state: 'closed' },
      { project_code: '66010003', state: 'submitted' },
    ]);
  }, 120_000);
});

it('has twelve months in every year it spreads', async () => {
  for (const { head } of await readDemonstrationProjects())
    expect(monthsBetween(monthOf(head.startsOn), monthOf(head.endsOn))).toHaveLength(12);
});
