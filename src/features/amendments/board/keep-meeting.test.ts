/** What the days of a meeting and its minutes allow, on both engines (WFL-05, S2 L387-393). */
import { expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { accepted, type Result } from '../../../foundation/refusal.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { listRequests } from '../../approvals/index.ts';
import { exampleLife, type Life } from '../example-life.ts';
import { createMeeting, moveMeeting } from './keep-meeting.ts';
import { putOnAgenda, takeOffAgenda } from './resolve-amendment.ts';

const refusalOf = <T>(result: Result<T>) => (result.ok ? null : result.refusal);
const meetingOn = async (life: Life, number: string, heldOn: string) =>
  accepted(await life.secretariat((ctx) => createMeeting(ctx, { number, heldOn: dateOf(heldOn) }))).meetingId;
const put = (life: Life, meetingId: string, amendmentId: string) =>
  life.secretariat((ctx) => putOnAgenda(ctx, meetingId, { amendmentId, agendaNumber: '' }));
const move = (life: Life, meetingId: string, version: number, heldOn: string) =>
  life.secretariat((ctx) => moveMeeting(ctx, meetingId, { version, heldOn: dateOf(heldOn) }));

/** Asked for on 5 October 2562 and approved for the agenda: a cancellation needs no plan. */
async function queued(life: Life): Promise<string> {
  await life.begin();
  await life.ask({ cancel: true });
  accepted(await life.decide('amendment-agenda', 'approve'));
  return (await life.view()).amendmentId;
}

onBothEngines('the days of a meeting of the board', (engine) => {
  it('minutes kept, nothing more comes on its agenda and its day stands', async () => {
    const life = await exampleLife(await engine.fresh());
    const amendmentId = await queued(life);
    const meetingId = await meetingOn(life, '1/2563', '2019-10-05');
    accepted(await life.minutes(meetingId, 'กบ. 1/2563'));
    const kept = { code: 'meeting-minutes-kept', data: { number: '1/2563', minutesNumber: 'กบ. 1/2563' } };
    expect(refusalOf(await put(life, meetingId, amendmentId))).toMatchObject(kept);
    expect(refusalOf(await move(life, meetingId, 2, '2019-10-09'))).toMatchObject(kept);
    expect((await life.view()).state).toBe('queued');
    // A corrected paper still takes the place of the first.
    accepted(await life.minutes(meetingId, 'กบ. 1/2563 (แก้ไข)'));
  });

  it('a matter comes on no agenda of a meeting before it was asked for; on that of the same day it does', async () => {
    const life = await exampleLife(await engine.fresh());
    const amendmentId = await queued(life);
    const before = await meetingOn(life, '1/2563', '2019-10-04');
    expect(refusalOf(await put(life, before, amendmentId))).toMatchObject({
      code: 'meeting-before-request',
      data: { number: '1/2563', heldOnTh: '4 ต.ค. 2562', requestedOnTh: '5 ต.ค. 2562' },
    });
    accepted(await move(life, before, 1, '2019-10-05'));
    accepted(await put(life, before, amendmentId));
  });

  it('takes a number once, in whichever digits it is typed', async () => {
    const life = await exampleLife(await engine.fresh());
    const heldOn = dateOf('2019-10-05');
    await meetingOn(life, '4/2563', '2019-10-05');
    const again = await life.secretariat((ctx) => createMeeting(ctx, { number: '๔/๒๕๖๓', heldOn }));
    expect(refusalOf(again)).toMatchObject({
      code: 'meeting-number-taken',
      place: 'number',
      data: { number: '4/2563' },
    });
  });

  it('keeps no minutes of a meeting that was not held yet', async () => {
    const life = await exampleLife(await engine.fresh());
    const meetingId = await meetingOn(life, '1/2563', '2019-10-06');
    expect(refusalOf(await life.minutes(meetingId))).toMatchObject({
      code: 'minutes-before-meeting',
      data: { heldOnTh: '6 ต.ค. 2562', todayTh: '5 ต.ค. 2562' },
    });
    life.at('2019-10-06');
    accepted(await life.minutes(meetingId));
  });

  it('minutes with which a plan is asked for as resolved stand, and their SHA-256 is in what is approved', async () => {
    const db = await engine.fresh();
    const life = await exampleLife(db);
    const amendmentId = await queued(life);
    const { meetingId, itemId } = await life.meet('1/2563', '2019-10-05');
    accepted(await life.resolve(itemId, 'approved'));
    const { sha256 } = accepted(await life.minutes(meetingId));
    accepted(await life.draftMemos());
    accepted(await life.request());
    const used = { code: 'minutes-used', data: { projectCode: life.projectCode, number: 1 } };
    expect(refusalOf(await life.minutes(meetingId, 'อื่น'))).toMatchObject(used);
    const [request] = await db.inAgency(life.agency.agencyId, (tx) =>
      listRequests(tx, { kind: 'amendment-resolution', subjectId: amendmentId }),
    );
    expect(request?.content.facts).toMatchObject({ minutesSha256: sha256 });
    accepted(await life.decide('amendment-resolution', 'approve'));
    expect(refusalOf(await life.minutes(meetingId, 'อื่น'))).toMatchObject(used);
  });

  it('a recorded resolution stands: of two at once one is recorded, and a deferred one is not resolved again', async () => {
    const life = await exampleLife(await engine.fresh());
    await queued(life);
    const first = await life.meet('1/2563', '2019-10-05');
    const both = await Promise.all([
      life.resolve(first.itemId, 'deferred', 'เลื่อน'),
      life.resolve(first.itemId, 'deferred', 'เลื่อนอีก'),
    ]);
    expect(both.map((each) => refusalOf(each)?.code).toSorted()).toEqual(['agenda-item-resolved', undefined]);
    await life.meet('2/2563', '2019-10-05');
    const recorded = { code: 'agenda-item-resolved', data: { number: '1/2563' } };
    expect(refusalOf(await life.resolve(first.itemId, 'approved'))).toMatchObject(recorded);
    const off = await life.secretariat((ctx) => takeOffAgenda(ctx, first.itemId));
    expect(refusalOf(off)).toMatchObject(recorded);
    expect((await life.view()).state).toBe('on-agenda');
  });
});
