/** An amendment in each state that a route needs, and a meeting of the board with its minutes. */
import type { TestBrowser } from '../../src/features/people/testing.ts';
import { formOf, must, PDF, send } from './asking.ts';
import type { Plan } from './sample-plan.ts';

export interface SeedAmendment {
  code: string;
  amendmentId: string;
  version: number;
}

export interface AmendmentGround {
  /** A draft with its copy. */
  drafted: SeedAmendment & { plan: Plan };
  /** Waits for the director's word on a place on the agenda; its paper is kept. */
  requested: SeedAmendment & { fileId: string };
  queued: SeedAmendment;
  /** On the agenda of the meeting, not resolved. */
  onAgenda: SeedAmendment & { itemId: string };
  /** Its minutes are kept. */
  meetingId: string;
  /** To come, version 1, with nothing on its agenda. */
  comingMeetingId: string;
}

type Crew = Record<'officer' | 'director' | 'secretary', TestBrowser>;

/** `locked`: a locked project for each of the four, in this order. */
export async function plantAmendments(
  { officer, director, secretary }: Crew,
  [first, second, third, fourth]: readonly { code: string }[],
  mark: string,
): Promise<AmendmentGround> {
  const begin = async (project: { code: string } | undefined) => {
    const code = project?.code ?? '';
    const base = `/api/v1/projects/${code}/amendments`;
    const { amendmentId, number } = await must(officer, 'POST', base);
    const address = `${base}/${number}`;
    const copy = await must(officer, 'GET', `${address}/plan`);
    return { code, amendmentId: amendmentId as string, address, plan: copy.plan as Plan };
  };
  const versionOf = async (address: string) => (await must(officer, 'GET', address)).version as number;
  const request = async (project: { code: string } | undefined) => {
    const { address, plan, ...of } = await begin(project);
    const changed = { ...plan, name: `${plan.name} ฉบับใหม่` };
    await must(officer, 'PUT', `${address}/plan`, { version: 1, plan: changed });
    const words = { reason: `เหตุ ${mark}`, effect: `ผล ${mark}`, lateReason: '', cancel: false };
    await must(officer, 'PUT', address, { version: 1, ...words });
    const step = async () => ({ version: await versionOf(address) });
    await must(officer, 'POST', `${address}/memos`, await step());
    const { requestId } = await must(officer, 'POST', `${address}/request`, await step());
    return { ...of, address, requestId: requestId as string, version: await versionOf(address) };
  };
  const queue = async (project: { code: string } | undefined) => {
    const { address, requestId, ...of } = await request(project);
    await must(director, 'POST', `/api/v1/approvals/${requestId}/decisions`, {
      decision: 'approve',
      position: 1,
      comment: '',
      documentNumber: null,
      confirmed: [],
      marks: [],
    });
    return { ...of, version: await versionOf(address) };
  };

  const { address: _, ...drafted } = await begin(first);
  const { address, requestId: __, ...requested } = await request(second);
  const { papers } = await must(officer, 'GET', address);
  const queued = await queue(third);
  const waiting = await queue(fourth);
  const { meetingId } = await must(secretary, 'POST', '/api/v1/board-meetings', {
    number: `${mark.length}/2563`,
    heldOn: '2019-10-05',
  });
  const { itemId } = await must(secretary, 'POST', `/api/v1/board-meetings/${meetingId}/items`, {
    amendmentId: waiting.amendmentId,
  });
  const form = formOf({ number: 'รงป. 1', file: { name: 'minutes.pdf', bytes: PDF } });
  await send(secretary, `/api/v1/board-meetings/${meetingId}/minutes`, form, 'PUT');
  const coming = await must(secretary, 'POST', '/api/v1/board-meetings', {
    number: `${mark.length}/2564`,
    heldOn: '2020-10-05',
  });
  return {
    drafted: { ...drafted, version: 1 },
    requested: { ...requested, fileId: papers[0].fileId },
    queued,
    onAgenda: { ...waiting, itemId },
    meetingId,
    comingMeetingId: coming.meetingId as string,
  };
}
