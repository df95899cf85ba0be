/** Persons of the demonstration who submit openings, endorse and return them over HTTP, several projects at once. */
import { randomUUID } from 'node:crypto';
import { type Ask, signIn } from './signed-in.ts';

/** Begins the name of every project that these tests make. */
export const PROJECTS = 'งานที่ไฟดับระหว่างเสนอ';
const MODEL = '66010004';
const MONTHS = ['2023-04', '2023-05'];

type Project = {
  projectCode: string;
  version: number;
  unit: { unitId: string };
  plan: Record<string, unknown> & { programmeId: string; officerPersonId: string };
};

/** The answer, read to its end: only then it counts. Throws what the server refused. */
async function answered<T>(asked: Promise<Response>): Promise<T> {
  const answer = await asked;
  const body = (await answer.json()) as T;
  if (!answer.ok) throw new Error(JSON.stringify(body));
  return body;
}

/** A small plan without a budget, in which nothing is missing. */
function completePlan({ plan }: Project): Project['plan'] {
  const byMonth = <T>(value: (index: number) => T) =>
    Object.fromEntries(MONTHS.map((month, index) => [month, value(index)]));
  const indicator = (level: string) => ({
    indicatorId: randomUUID(),
    level,
    name: `ตัวชี้วัด ${level}`,
    unitOfMeasure: 'ครั้ง',
    kind: 'SUM',
    baseline: null,
    target: '2',
    direction: 'higher-is-better',
    method: 'นับ',
    months: byMonth(() => ({ kind: 'number', number: '1' })),
  });
  return {
    ...plan,
    contactTelephone: '0 2000 0000',
    rationale: 'เพื่อทดสอบ',
    objectives: ['เพื่อทดสอบ'],
    targetGroup: 'ผู้ประกอบการ',
    targetGroupCount: 1,
    provinces: ['10'],
    achievement: 'ไม่มีอะไรค้าง',
    startsOn: '2023-04-01',
    endsOn: '2023-05-31',
    budgetSatang: 0,
    indicators: [indicator('output'), indicator('outcome')],
    activities: [
      {
        activityId: randomUUID(),
        name: 'งานเดียว',
        budgetSatang: 0,
        weight: '100',
        months: byMonth(() => ({ workPercent: '50', plannedWork: 'ดำเนินงาน', spendingSatang: 0 })),
      },
    ],
  };
}

/** New projects of one unit, each ready to be submitted; their codes. */
export async function readyProjects(address: string, count: number): Promise<string[]> {
  const officer = await signIn(address, 'osep.officer.promotion');
  const model = await answered<Project>(officer('GET', `/projects/${MODEL}`));
  const { projectType, budgetSource, planNodeIds, programmeId, officerPersonId } = model.plan;
  const codes: string[] = [];
  for (let position = 1; position <= count; position += 1) {
    const { projectCode } = await answered<{ projectCode: string }>(
      officer('POST', '/projects', {
        fiscalYear: 2566,
        programmeId,
        unitId: model.unit.unitId,
        officerPersonId,
        name: `${PROJECTS} ${randomUUID().slice(0, 8)}`,
      }),
    );
    const made = await answered<Project>(officer('GET', `/projects/${projectCode}`));
    const plan = { ...completePlan(made), projectType, budgetSource, planNodeIds };
    await answered(officer('PUT', `/projects/${projectCode}/plan`, { version: made.version, plan }));
    codes.push(projectCode);
  }
  return codes;
}

export type Done = { submissions: number; endorsements: number; returns: number; broken: number };
type Persons = { officer: Ask; monitoring: Ask; superior: Ask };

/**
 * In every project at once, over and over: the officer submits, monitoring endorses, the superior returns it; until
 * `enough` steps are acknowledged. Then `kill` ends the server while others are on their way.
 */
export async function decideUntil(
  address: string,
  projectCodes: readonly string[],
  enough: number,
  kill: () => Promise<void>,
): Promise<Done> {
  const persons: Persons = {
    officer: await signIn(address, 'osep.officer.promotion'),
    monitoring: await signIn(address, 'osep.monitoring'),
    superior: await signIn(address, 'osep.superior'),
  };
  const done: Done = { submissions: 0, endorsements: 0, returns: 0, broken: 0 };
  let killed: Promise<void> | null = null;
  const count = (name: 'submissions' | 'endorsements' | 'returns') => {
    done[name] += 1;
    if (done.submissions + done.endorsements + done.returns >= enough) killed ??= kill();
  };
  await Promise.all(
    projectCodes.map(async (projectCode) => {
      try {
        for (;;) await oneRound(persons, projectCode, count);
      } catch (error) {
        // After the kill every connection breaks; before it nothing may.
        if (!killed) throw error;
        done.broken += 1;
      }
    }),
  );
  await killed;
  return done;
}

async function oneRound(
  { officer, monitoring, superior }: Persons,
  projectCode: string,
  count: (name: 'submissions' | 'endorsements' | 'returns') => void,
): Promise<void> {
  const { version } = await answered<Project>(officer('GET', `/projects/${projectCode}`));
  await answered(officer('POST', `/projects/${projectCode}/submission`, { version, comment: '' }));
  count('submissions');
  const { requests } = await answered<{ requests: { requestId: string; state: string }[] }>(
    monitoring('GET', `/projects/${projectCode}/approvals`),
  );
  const waiting = requests.find(({ state }) => state === 'waiting');
  if (!waiting) throw new Error(`nothing waits for ${projectCode}`);
  const decide = (who: Ask, position: number, decision: string, comment: string) =>
    answered(
      who('POST', `/approvals/${waiting.requestId}/decisions`, {
        decision,
        position,
        comment,
        confirmed: ['name-as-allocated', 'budget-as-allocated', 'references-latest', 'spelling-layout'],
      }),
    );
  await decide(monitoring, 1, 'approve', '');
  count('endorsements');
  await decide(superior, 2, 'return', 'โปรดเสนอใหม่');
  count('returns');
}
