import { expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { newId } from '../../../foundation/uuid.ts';
import { type AttachedFile, type RemovalFacts, refuseRemoval } from './file-removal.ts';

const hour = (at: string) => new Date(`2019-11-05T${at}:00Z`);
const act = (at: string) => ({ at: hour(at), on: dateOf('2019-11-05') });
const step = (event: string, at: string) => ({
  event,
  decidedAt: hour(at),
  decidedOn: dateOf('2019-11-05'),
});
const file: AttachedFile = {
  fileId: newId(),
  name: 'บันทึก',
  attachedState: 'locked',
  attachedAt: hour('10:00'),
};
const locked: RemovalFacts = {
  state: 'locked',
  steps: [step('submit', '08:00'), step('approve', '09:00'), step('lock', '09:00')],
  requests: [act('08:00'), act('09:00')],
  memos: [],
};
const judged = (change: Partial<RemovalFacts>, of: Partial<AttachedFile> = {}) =>
  refuseRemoval({ ...file, ...of }, { ...locked, ...change })?.refusal ?? null;

it('attached after the last decision, in the state that still holds: it may go, the plan locked or not', () => {
  expect(judged({})).toBeNull();
  expect(judged({ state: 'draft', steps: [], requests: [] }, { attachedState: 'draft' })).toBeNull();
});

it('attached in another state: kept, and the state is named', () => {
  expect(judged({}, { attachedState: 'draft' })).toMatchObject({
    code: 'file-kept',
    data: { name: 'บันทึก', stateTh: 'ร่าง' },
  });
});

it('a step, a request or a decision since, or at the very moment: kept, with the day of the first', () => {
  const since = { code: 'file-kept-since', data: { sinceTh: '5 พ.ย. 2562', sinceEn: '5 Nov 2562' } };
  expect(judged({ requests: [act('10:00')] })).toMatchObject(since);
  expect(judged({ requests: [act('11:00')] })).toMatchObject(since);
  expect(judged({ steps: [step('unlock', '11:00'), step('relock', '12:00')] })).toMatchObject(since);
});

it('what a returned submission held is kept, what a withdrawn one held is not', () => {
  const draft = { attachedState: 'draft' as const };
  const after = (event: string) => ({
    state: 'draft' as const,
    requests: [],
    steps: [step('submit', '11:00'), step(event, '12:00')],
  });
  expect(judged(after('return'), draft)).toMatchObject({ code: 'file-kept-since' });
  expect(judged(after('withdraw'), draft)).toBeNull();
  const both = [...after('withdraw').steps, ...after('return').steps];
  expect(judged({ ...after('withdraw'), steps: both }, draft)).toMatchObject({ code: 'file-kept-since' });
});

it('a memo that names it keeps it: a sent one for ever, a draft until it no longer does', () => {
  const draft = { state: 'draft' as const, documentNumber: null, fileIds: [newId(), file.fileId] };
  const sent = { ...draft, state: 'sent' as const };
  expect(judged({ memos: [draft, { ...sent, documentNumber: 'ฝตป. 7/2563' }] })).toMatchObject({
    code: 'file-kept-memo',
    data: { documentNumber: 'ฝตป. 7/2563' },
  });
  // An agenda paper has no number.
  expect(judged({ memos: [sent] })).toMatchObject({ code: 'file-kept-memo', data: { documentNumber: '-' } });
  expect(judged({ memos: [draft] })).toMatchObject({ code: 'file-in-draft-memo' });
  expect(judged({ memos: [{ ...sent, fileIds: [newId()] }] })).toBeNull();
});
