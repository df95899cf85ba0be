/** Monitoring board and lists for 10 users at once, beside an agency a hundred times smaller, on PostgreSQL. */
import { type Installation, newInstallation } from './ground/installation.ts';
import { REPORT_MONTH, YEAR } from './ground/plan-of-activities.ts';
import { openReportingWindow, PASSWORD, type PlantedAgency, plantAgency } from './ground/plant-agency.ts';
import { connections, Visitor } from './ground/visitor.ts';
import { monthContent } from './load/month-cells.ts';
import { machineFacts } from './measure/machine.ts';
import { askedNumber, line, milliseconds, quick, times, title, verdict } from './measure/print.ts';
import { percentile, timeOf } from './measure/times.ts';

const USERS = 10;
const SMALLER = 100;
const TARGET = { p95: 100, ratio: 3 };
const projects = askedNumber('projects', quick() ? 200 : 2000);
const turns = quick() ? 5 : 20;

const board = `/api/v1/monitoring-board?month=${REPORT_MONTH}`;
const LISTS: Record<string, string> = {
  'monitoring board': board,
  'board, drafts by spending': `${board}&state=draft&sort=spending&direction=descending`,
  'board, searched in Thai': `${board}&search=${encodeURIComponent('โครงการที่ 19')}`,
  'projects of the year': `/api/v1/projects?fiscalYear=${YEAR}`,
  'reports of the year': `/api/v1/reports?fiscalYear=${YEAR}`,
};

/** Half of the projects have begun their month. */
async function beginReports(agency: PlantedAgency, address: string): Promise<void> {
  const agent = connections(1);
  for (const username of agency.officers) {
    const visitor = new Visitor(address, agent);
    await visitor.signIn(username, PASSWORD);
    const own = agency.projects.filter((project) => project.officer === username);
    for (const project of own.slice(0, Math.ceil(own.length / 2)))
      await visitor.must('PATCH', `/api/v1/projects/${project.projectCode}/reports/${REPORT_MONTH}`, {
        version: 0,
        ...monthContent(project, 1),
      });
  }
}

/** p95 of each list, all users asking for the same one at once. */
async function measure(agency: PlantedAgency, address: string): Promise<Map<string, number>> {
  const agent = connections(USERS);
  const users = Array.from({ length: USERS }, () => new Visitor(address, agent));
  for (const user of users) await user.signIn(agency.monitor, PASSWORD);
  const found = new Map<string, number>();
  for (const [name, path] of Object.entries(LISTS)) {
    const took: number[] = [];
    const reads = async (user: Visitor, count: number) => {
      for (let turn = 0; turn < count; turn += 1) {
        const time = await timeOf(async () => {
          const { status, text } = await user.ask('GET', path);
          if (status !== 200) throw new Error(`${path}: ${status} ${text.slice(0, 300)}`);
        });
        // The first answer of each user warms.
        if (turn > 0) took.push(time);
      }
    };
    await Promise.all(users.map((user) => reads(user, turns + 1)));
    found.set(name, percentile(took, 95));
  }
  return found;
}

async function ofAgencyWith(count: number): Promise<Map<string, number>> {
  const installation: Installation = await newInstallation('postgresql');
  try {
    const { deps, close } = await installation.open();
    const size = { code: 'lists', officers: 10, projects: count, activities: 2 };
    const agency = await plantAgency(deps, size);
    await openReportingWindow(deps);
    await deps.database.statement('analyze');
    await close();
    const { address } = await installation.serve();
    await beginReports(agency, address);
    return await measure(agency, address);
  } finally {
    await installation.remove();
  }
}

title(
  `Lists for ${USERS} users at once: one agency of ${projects} projects beside one of ${projects / SMALLER}`,
  machineFacts(['postgresql']),
);
const small = await ofAgencyWith(projects / SMALLER);
const large = await ofAgencyWith(projects);
for (const [name, p95] of large) {
  const ratio = p95 / (small.get(name) ?? Number.NaN);
  const flat = verdict(`at most ${TARGET.ratio}x`, ratio <= TARGET.ratio);
  const prompt = verdict(`under ${TARGET.p95} ms`, p95 < TARGET.p95);
  line(name, `${times(ratio)} the smaller one ${flat}, p95 ${milliseconds(p95)} ${prompt}`);
}
console.log('  The national data set (8,000 agencies, 100,000 projects) is not yet measured.');
