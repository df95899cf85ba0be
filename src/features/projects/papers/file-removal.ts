/**
 * Whether a file of the project itself may be taken off again. S2 L237-243 and PLN-13 say where a paper is put, and
 * nothing forbids mending a wrong one; but what was submitted or decided on is evidence (WFL-16) and stays. Pure.
 */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { type Refused, refuse } from '../../../foundation/refusal.ts';
import { datesInWords } from '../../../foundation/thai-date.ts';
import { stateWord } from '../../permissions/rules.ts';
import { clauses } from '../clauses.ts';
import type { ProjectState } from '../plan/plan-types.ts';

export type AttachedFile = { fileId: string; name: string; attachedState: ProjectState; attachedAt: Date };

/** What a page says of taking a file off: `not-here`: no question of this page or person. Otherwise codes of refuseRemoval. */
export const fileRemovals = [
  'possible',
  'not-here',
  'file-of-others',
  'file-kept',
  'file-kept-since',
  'file-kept-memo',
  'file-in-draft-memo',
] as const;
export type FileRemoval = (typeof fileRemovals)[number];

export const removalWord = (refused: Refused | null): FileRemoval =>
  refused ? (fileRemovals.find((each) => each === refused.refusal.code) ?? 'not-here') : 'possible';

/** Something asked for or decided: when, and on which business day. */
export type Act = { at: Date; on: CalendarDate };

export type RemovalFacts = {
  /** State of the project now. */
  state: ProjectState;
  /** Steps of the project, oldest first. */
  steps: readonly { event: string; decidedAt: Date; decidedOn: CalendarDate }[];
  /** Requests to a chain, whatever they ask for, and decisions on them; none of a request that was withdrawn. */
  requests: readonly Act[];
  /** Memos of the project with the files that they name. */
  memos: readonly { state: 'draft' | 'sent'; documentNumber: string | null; fileIds: readonly string[] }[];
};

/**
 * Null: it may go. Refusals: file-kept (attached in another state), file-kept-since (something was asked or decided
 * afterwards), file-kept-memo (a sent memo names it), file-in-draft-memo.
 */
export function refuseRemoval(file: AttachedFile, facts: RemovalFacts): Refused | null {
  const { name } = file;
  const at = { clause: clauses.papers };
  if (file.attachedState !== facts.state) {
    const { th, en } = stateWord(file.attachedState);
    return refuse('conflict', 'file-kept', { name, stateTh: th, stateEn: en }, at);
  }
  const since = [...standingSteps(facts.steps), ...facts.requests]
    .filter((each) => each.at >= file.attachedAt)
    .sort((a, b) => a.at.getTime() - b.at.getTime())[0];
  if (since) return refuse('conflict', 'file-kept-since', { name, ...datesInWords({ since: since.on }) }, at);
  const naming = facts.memos.filter(({ fileIds }) => fileIds.includes(file.fileId));
  const sent = naming.find(({ state }) => state === 'sent');
  if (sent)
    return refuse('conflict', 'file-kept-memo', { name, documentNumber: sent.documentNumber ?? '-' }, at);
  return naming.length > 0 ? refuse('conflict', 'file-in-draft-memo', { name }, at) : null;
}

/** A submission that was withdrawn again was decided by nobody: neither it nor its withdrawal counts. */
function standingSteps(steps: RemovalFacts['steps']): Act[] {
  const standing: RemovalFacts['steps'][number][] = [];
  for (const step of steps) {
    if (step.event === 'withdraw' && standing.at(-1)?.event === 'submit') standing.pop();
    else standing.push(step);
  }
  return standing.map(({ decidedAt, decidedOn }) => ({ at: decidedAt, on: decidedOn }));
}
