/** Inbox and obligations of an officer with 500 projects, beside one with 50, over HTTP on PostgreSQL. */
import { requestApproval } from '../src/features/approvals/index.ts';
import { loadActor, runAction } from '../src/features/people/index.ts';
import { accepted } from '../src/foundation/refusal.ts';
import { newInstallation } from './ground/installation.ts';
import { YEAR } from './ground/plan-of-activities.ts';
import { openReportingWindow, PASSWORD, plantAgency } from './ground/plant-agency.ts';
import { connections, Visitor } from './ground/visitor.ts';
import { machineFacts } from './measure/machine.ts';
import { askedNumber, line, milliseconds, quick, times, title, verdict } from './measure/print.ts';
import { median, percentile, timesOf } from './measure/times.ts';

const SMALLER = 10;
const TARGET = { p95: 200, ratio: SMALLER };
const projects = askedNumber('projects', quick() ? 100 : 500);
/** A calendar address answers sixty times a minute. */
const turns = quick() ? 10 : 50;

const month = 'from=2023-04-01&to=2023-04-30';
const READS: Record<string, { as: 'officer' | 'monitor'; path: string }> = {
  'calendar of a month, own': { as: 'officer', path: `/api/v1/obligations?${month}&who=mine` },
  'calendar of a year, own': {
    as: 'officer',
    path: '/api/v1/obligations?from=2022-10-01&to=2023-09-30&who=mine',
  },
  'late ones of the agency': { as: 'monitor', path: `/api/v1/obligations?${month}&who=agency&state=late` },
  'calendar feed': { as: 'officer', path: '' },
  'approval inbox': { as: 'monitor', path: '/api/v1/approvals' },
};

type Found = Map<string, { p50: number; p95: number }>;

/** An officer with so many projects; for each a request that waits for the monitoring officer. */
async function ofOfficerWith(count: number): Promise<Found> {
  const installation = await newInstallation('postgresql');
  try {
    const { deps, close } = await installation.open();
    const agency = await plantAgency(deps, { code: 'days', officers: 1, projects: count, activities: 2 });
    await openReportingWindow(deps);
    await askForApprovals(deps);
    await deps.database.statement('analyze');
    await close();
    const { address } = await installation.serve();
    const agent = connections(1);
    const visitors = { officer: new Visitor(address, agent), monitor: new Visitor(address, agent) };
    await visitors.officer.signIn(agency.officers[0] ?? '', PASSWORD);
    await visitors.monitor.signIn(agency.monitor, PASSWORD);
    const feed = await visitors.officer.must('POST', '/api/v1/my-calendar/feed', { language: 'th' });
    const found: Found = new Map();
    for (const [name, { as, path }] of Object.entries(READS)) {
      const asked = path || new URL(feed.address as string).pathname;
      const took = await timesOf(turns + 1, async () => {
        const { status, text } = await visitors[as].ask('GET', asked);
        if (status !== 200) throw new Error(`${asked}: ${status} ${text.slice(0, 300)}`);
      });
      // The first answer warms.
      const warm = took.slice(1);
      found.set(name, { p50: median(warm), p95: percentile(warm, 95) });
    }
    return found;
  } finally {
    await installation.remove();
  }
}

/** Openings approved on paper: one step, the monitoring officer's. What is asked for is made up; the inbox shows it frozen. */
async function askForApprovals(deps: Parameters<typeof plantAgency>[0]): Promise<void> {
  const { rows } = await deps.database.statement(
    `select u.id as user_id, u.agency_id from users u where u.username like 'officer.days.%' limit 1`,
  );
  const { user_id: userId, agency_id: agencyId } = rows[0] as { user_id: string; agency_id: string };
  const loaded = await deps.database.inAgency(agencyId, (tx) =>
    loadActor(tx, userId, deps.businessDay.today()),
  );
  const { actor } = accepted(loaded);
  const words = { th: 'รายการที่ขออนุมัติ', en: 'What is asked for' };
  const nothing = async () => ({ ok: true as const, value: undefined });
  const content = {
    title: words,
    summary: Array.from({ length: 8 }, () => [words, words] as [typeof words, typeof words]),
    differences: [],
    checks: [],
    papers: [],
    facts: {},
  };
  const subject = {
    kind: 'project-opening-paper' as const,
    content: async () => ({ ok: true as const, value: content }),
    approved: nothing,
    returned: nothing,
    refused: nothing,
  };
  const ids = await deps.database.statement(
    'select project_id, project_code, name, unit_id from projects where agency_id = $1',
    [agencyId],
  );
  for (const row of ids.rows)
    accepted(
      await runAction(deps, actor, 'benchmark', (ctx) =>
        requestApproval(ctx, subject, {
          subjectId: String(row.project_code),
          projectId: String(row.project_id),
          projectCode: String(row.project_code),
          projectName: String(row.name),
          unitId: String(row.unit_id),
          fiscalYear: YEAR,
          conditions: [],
        }),
      ),
    );
}

title(
  `Inbox and obligations of an officer with ${projects} projects, beside one with ${projects / SMALLER}`,
  machineFacts(['postgresql']),
);
const small = await ofOfficerWith(projects / SMALLER);
const large = await ofOfficerWith(projects);
for (const [name, { p50, p95 }] of large) {
  const ratio = p95 / (small.get(name)?.p95 ?? Number.NaN);
  const flat = verdict(`at most ${TARGET.ratio}x`, ratio <= TARGET.ratio);
  const prompt = verdict(`under ${TARGET.p95} ms`, p95 < TARGET.p95);
  line(
    name,
    `${times(ratio)} of ${SMALLER}x fewer ${flat}, p50 ${milliseconds(p50)}, p95 ${milliseconds(p95)} ${prompt}`,
  );
}
