/** Projects in every state of their opening, and allocations: made through the API, for the ground of one unit. */
import type { TestBrowser } from '../../src/features/people/testing.ts';
import { formOf, must, PDF, PNG, send } from './asking.ts';
import { type Plan, planOf, YEAR } from './sample-plan.ts';

export interface SeedProject {
  code: string;
  version: number;
}

/** Who prepares: one browser for each role, over the whole agency. */
export type Crew = Record<
  'officer' | 'director' | 'monitor' | 'administrator' | 'strategist' | 'secretary',
  TestBrowser
>;

/** What every project here is made of. */
export type ProjectParts = Record<'mark' | 'unitId' | 'programmeId' | 'personId' | 'planNodeId', string>;

export function projectMaker(crew: Crew, refs: ProjectParts) {
  const { officer, director, monitor, strategist } = crew;
  const { mark, unitId, programmeId, personId } = refs;
  const drafted = async (): Promise<SeedProject & { plan: Plan }> => {
    const made = await must(officer, 'POST', '/api/v1/projects', {
      fiscalYear: YEAR,
      programmeId,
      unitId,
      officerPersonId: personId,
      name: `โครงการตัวอย่าง ${mark}`,
    });
    const plan = planOf(refs);
    const saved = await must(officer, 'PUT', `/api/v1/projects/${made.projectCode}/plan`, {
      version: made.version,
      plan,
    });
    return { code: made.projectCode, version: saved.version, plan };
  };
  const attached = async ({ code }: SeedProject, kind: string): Promise<string> => {
    const file = { name: 'a.png', bytes: PNG };
    const form = formOf({ kind, name: `แฟ้ม ${mark}`, file });
    return (await send(officer, `/api/v1/projects/${code}/files`, form)).fileId;
  };
  const versionOf = async <P extends SeedProject>(project: P): Promise<P> => {
    const { version } = await must(officer, 'GET', `/api/v1/projects/${project.code}`);
    return { ...project, version };
  };
  const handedIn = async () => {
    const project = await drafted();
    await attached(project, 'allocation-memo');
    const { version } = project;
    await must(officer, 'POST', `/api/v1/projects/${project.code}/submission`, { version });
    const { requests } = await must(officer, 'GET', `/api/v1/projects/${project.code}/approvals`);
    return { ...(await versionOf(project)), requestId: requests[0].requestId as string };
  };
  const decided = (
    by: TestBrowser,
    requestId: string,
    position: number,
    more: Record<string, unknown> = {},
  ) =>
    must(by, 'POST', `/api/v1/approvals/${requestId}/decisions`, {
      decision: 'approve',
      position,
      comment: '',
      documentNumber: null,
      confirmed: ['name-as-allocated', 'budget-as-allocated', 'references-latest', 'spelling-layout'],
      marks: [],
      ...more,
    });
  const approved = async () => {
    const { requestId, ...project } = await handedIn();
    await decided(monitor, requestId, 1);
    await decided(director, requestId, 2);
    return versionOf(project);
  };
  const sentBack = async () => {
    const { requestId, ...project } = await handedIn();
    const comment = `แก้ไข ${mark}`;
    await decided(monitor, requestId, 1, {
      decision: 'return',
      comment,
      marks: [{ place: 'name', comment }],
    });
    const { marks } = await must(officer, 'GET', `/api/v1/projects/${project.code}/opening`);
    return { ...(await versionOf(project)), markId: marks[0].markId as string };
  };
  const allocated = async () => {
    const { allocationId, version } = await must(strategist, 'POST', '/api/v1/allocations', {
      fiscalYear: YEAR,
      programmeId,
      unitId,
      projectName: `โครงการที่ได้รับจัดสรร ${mark}`,
      amountSatang: 100_000_00,
      memoNumber: `ผกก. ${mark}`,
      memoDate: '2019-10-01',
    });
    const form = formOf({ version: String(version), file: { name: 'a.pdf', bytes: PDF } });
    const kept = await send(strategist, `/api/v1/allocations/${allocationId}/file`, form);
    return { allocationId: allocationId as string, version: kept.version as number };
  };
  return { drafted, attached, handedIn, approved, sentBack, allocated };
}

/** What `make` approves stays approved and is not locked, so that locking by hand has something to lock. */
export async function withoutLocking<T>(administrator: TestBrowser, make: () => Promise<T>): Promise<T> {
  const set = async (value: 'yes' | 'no') => {
    const { agencyId: _, code: __, settings, ...agency } = await must(administrator, 'GET', '/api/v1/agency');
    await must(administrator, 'PATCH', '/api/v1/agency', {
      ...agency,
      settings: { ...settings, 'lock-on-approval': value },
    });
  };
  await set('no');
  const made = await make();
  await set('yes');
  return made;
}
