/** Reporting peak: officers save whole months of 10 activities over HTTP; nothing acknowledged may be lost. */
import { type Engine, engines, type Installation, newInstallation } from './ground/installation.ts';
import { openReportingWindow, PASSWORD, type PlantedAgency, plantAgency } from './ground/plant-agency.ts';
import { connections, Visitor } from './ground/visitor.ts';
import { bareCommits, bareRequests } from './load/bare-work.ts';
import { keptMonths } from './load/kept-months.ts';
import { lostSaves } from './load/lost-saves.ts';
import { type LoadOutcome, SaveLoad } from './load/save-load.ts';
import { machineFacts } from './measure/machine.ts';
import { asked, askedNumber, line, milliseconds, quick, times, title, verdict } from './measure/print.ts';
import { percentile } from './measure/times.ts';

const ACTIVITIES = 10;
const WANTED = {
  postgresql: { savesPerSecond: 500, p99: 200 },
  pglite: { savesPerSecond: 150, p99: null },
} as const;
const seconds = askedNumber('seconds', quick() ? 4 : 15);
/** One address may sign in 240 times a minute, the administrator included: no more officers than that. */
const officers = askedNumber('officers', quick() ? 24 : 120, 200);
const together = askedNumber('together', 32);

interface Crowd {
  visitors: Map<string, Visitor>;
  administrator: Visitor;
  /** All of them talk to a server that was started again. */
  moveTo(address: string): void;
}

/** Everybody signs in with a password over HTTP, as on any other morning. */
async function signInAll(agency: PlantedAgency, address: string): Promise<Crowd> {
  const agent = connections(together);
  const signedIn = async (username: string) => {
    const visitor = new Visitor(address, agent);
    await visitor.signIn(username, PASSWORD);
    return visitor;
  };
  const visitors = new Map<string, Visitor>();
  for (const username of agency.officers) visitors.set(username, await signedIn(username));
  const administrator = await signedIn(agency.administrator);
  const everybody = [administrator, ...visitors.values()];
  const moveTo = (to: string) => {
    for (const visitor of everybody) visitor.address = to;
  };
  return { visitors, administrator, moveTo };
}

async function plant(installation: Installation): Promise<{ agency: PlantedAgency; commits: number }> {
  const { deps, close } = await installation.open();
  try {
    const size = { code: 'peak', officers, projects: officers, activities: ACTIVITIES };
    const agency = await plantAgency(deps, size);
    await openReportingWindow(deps);
    return { agency, commits: await bareCommits(deps.database, 2000, 10) };
  } finally {
    await close();
  }
}

async function countLost(load: SaveLoad, crowd: Crowd, agency: PlantedAgency): Promise<number> {
  const [reader] = crowd.visitors.values();
  if (!reader) throw new Error('nobody has signed in');
  const lost = lostSaves(load.acknowledged, await keptMonths(reader, crowd.administrator, agency.projects));
  for (const sentence of lost.slice(0, 20)) console.log(`  LOST ${sentence}`);
  return lost.length;
}

/** `processor`: milliseconds of processor time, of the server's process and of this one, while it ran. */
function printOutcome(
  engine: Engine,
  outcome: LoadOutcome,
  beside: { commits: number; requests: number; processor: { server: number; load: number } },
): void {
  const rate = outcome.times.length / (outcome.milliseconds / 1000);
  const wanted = WANTED[engine];
  const p99 = percentile(outcome.times, 99);
  const fast = verdict(`${wanted.savesPerSecond}/s`, rate >= wanted.savesPerSecond);
  line(
    'saves a second',
    `${times(rate / wanted.savesPerSecond)} of the target: ${Math.round(rate)}/s ${fast}`,
  );
  line(
    'what a save costs',
    `${times(beside.commits / rate)} a one-row commit (${Math.round(beside.commits)}/s), ` +
      `${times(beside.requests / rate)} an empty request (${Math.round(beside.requests)}/s)`,
  );
  const { server, load } = beside.processor;
  const each = (of: number) => milliseconds(of / outcome.times.length);
  line('processor time of a save', `server ${each(server)}, load ${each(load)}`);
  line(
    'p50, p95',
    `${milliseconds(percentile(outcome.times, 50))}, ${milliseconds(percentile(outcome.times, 95))}`,
  );
  const prompt = wanted.p99 === null ? '' : verdict(`under ${wanted.p99} ms`, p99 < wanted.p99);
  line('p99', `${milliseconds(p99)} ${prompt}`);
}

/** Kills the server in the middle of saves, starts it again, sends again what was not answered, and goes on. */
async function killInTheMiddle(
  installation: Installation,
  server: { kill(): Promise<void> },
  load: SaveLoad,
  crowd: Crowd,
): Promise<LoadOutcome> {
  const before = load.acknowledged.length;
  const gone = new AbortController();
  const running = load.run(60_000, gone.signal);
  setTimeout(() => gone.abort(), (seconds * 1000) / 3);
  gone.signal.addEventListener('abort', () => void server.kill());
  await running;
  const again = await installation.serve();
  crowd.moveTo(again.address);
  line(
    'killed with SIGKILL in the middle',
    `after ${load.acknowledged.length - before} more saves, ${load.unanswered} unanswered; serving again after ${milliseconds(again.readyAfter)}`,
  );
  await load.repeatUnanswered();
  return load.run((seconds * 1000) / 3);
}

async function measure(engine: Engine): Promise<boolean> {
  title(
    `Reporting peak on ${engine}: ${officers} officers, ${ACTIVITIES} activities a save, ${together} at once, ${seconds} s`,
    machineFacts([engine]),
  );
  const installation = await newInstallation(engine);
  try {
    const { agency, commits } = await plant(installation);
    const server = await installation.serve();
    const crowd = await signInAll(agency, server.address);
    const load = new SaveLoad(agency.projects, crowd.visitors, together);
    await load.run(seconds * 200);
    const requests = await bareRequests(crowd.administrator, together, quick() ? 1000 : 3000);
    const [serverBefore, loadBefore] = [server.processorTime(), process.cpuUsage()];
    const outcome = await load.run(seconds * 1000);
    const own = process.cpuUsage(loadBefore);
    const processor = {
      server: (server.processorTime() ?? Number.NaN) - (serverBefore ?? Number.NaN),
      load: (own.user + own.system) / 1000,
    };
    printOutcome(engine, outcome, { commits, requests, processor });
    const outcomes = [outcome];
    let lost = await countLost(load, crowd, agency);
    if (asked('--kill')) {
      outcomes.push(await killInTheMiddle(installation, server, load, crowd));
      lost += await countLost(load, crowd, agency);
    }
    const errors = outcomes.flatMap((each) => [...each.errors]);
    for (const [words, count] of errors) console.log(`  ERROR ${count} times: ${words}`);
    line('acknowledged, errors, lost', `${load.acknowledged.length}, ${errors.length}, ${lost}`);
    return errors.length === 0 && lost === 0;
  } finally {
    await installation.remove();
  }
}

const only = engines.filter((engine) => asked(`--engine=${engine}`));
let good = true;
for (const engine of only.length > 0 ? only : engines) good = (await measure(engine)) && good;
process.exit(good ? 0 : 1);
