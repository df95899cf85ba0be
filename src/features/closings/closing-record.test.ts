/** What a closing keeps of what was declared, and what it compares before it goes on; on both engines. */
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { accepted, type Result } from '../../foundation/refusal.ts';
import { satang } from '../../foundation/satang.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import { receiveOriginal } from '../memos/index.ts';
import { CODE, type ExampleClosing, exampleClosing, JOINT } from './example-closing.ts';
import { closingFileKinds } from './guards/guard-facts.ts';
import { listClosings } from './reading/list-closings.ts';

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code);
const JOINT_RETURN = {
  name: JOINT,
  memoNumber: 'อว 64/124',
  principalSatang: satang(10_000_000),
  interestSatang: satang(0),
};
const lastMemo = async (of: ExampleClosing): Promise<string> => {
  const { rows } = await sql<{ id: string }>`
    select memo_id as id from memos where kind = 'closing' order by memo_id desc limit 1`.execute(
    of.database.asOwner,
  );
  return rows[0]?.id ?? '';
};

onBothEngines('the record of a closing', (engine) => {
  it('a step keeps what was declared with it; the audit says it before and after', async () => {
    const of = await exampleClosing(await engine.fresh());
    accepted(await of.save());
    accepted(await of.save({ stakeholderCount: 9, joint: [JOINT_RETURN] }));
    const { rows: steps } = await sql<{
      content: { facts: { stakeholderCount: number }; returns: { memoNumber: string }[] };
    }>`select content from closing_steps where event = 'save' order by step_id`.execute(of.database.asOwner);
    expect(steps.map(({ content }) => content.facts.stakeholderCount)).toEqual([8, 9]);
    expect(steps.map(({ content }) => content.returns[1]?.memoNumber)).toEqual(['อว 64/123', 'อว 64/124']);
    const { rows: events } = await sql<{
      before: unknown;
      after: unknown;
    }>`select before, after from audit_events where action = 'closings.save' order by audit_id`.execute(
      of.database.asOwner,
    );
    expect(events).toMatchObject([
      { before: { stakeholderCount: null, returns: [] }, after: { stakeholderCount: 8 } },
      {
        before: { stakeholderCount: 8, returns: [{}, { memoNumber: 'อว 64/123' }] },
        after: {
          stakeholderCount: 9,
          returns: [{}, { memoNumber: 'อว 64/124', principalSatang: 10_000_000 }],
        },
      },
    ]);
  });

  it('a memo that prints another number, day or memo than the record is not sent, and says which', async () => {
    const of = await exampleClosing(await engine.fresh());
    await of.prepare();
    const refused = async () => {
      const result = await of.submit();
      return result.ok ? null : { code: result.refusal.code, fields: result.refusal.fields };
    };
    const old = (place: string, now: string) => ({
      code: 'memo-old',
      fields: [{ place, code: 'memo-field-old', data: { now: expect.stringContaining(now) } }],
    });
    accepted(await of.save({ stakeholderCount: 9 }));
    expect(await refused()).toMatchObject(old('attachments', '(สสว.300/2) จำนวน 9 ราย'));
    accepted(await of.save());
    accepted(await of.account({ asOf: '2020-10-02' }));
    expect(await refused()).toMatchObject(old('attachments', 'ณ วันที่ 2 ตุลาคม 2563'));
    accepted(await of.account());
    accepted(await of.save({ joint: [JOINT_RETURN] }));
    expect(await refused()).toMatchObject(old('attachments', `ของ${JOINT} ที่ อว 64/124`));
    accepted(await of.save());
    expect(await refused()).toBeNull();
  });

  it('the original came on one day: that which the memo says, and not before the approval', async () => {
    const of = await exampleClosing(await engine.fresh(), { remaining: 0, jointUnits: [] });
    await of.prepare({ own: { principalSatang: satang(0), interestSatang: satang(0) }, joint: [] });
    accepted(await of.submit());
    await of.approveAll();
    of.line.day.set('2020-10-08');
    const memoId = await lastMemo(of);
    const note = (by: 'memo' | 'closing') =>
      of.as(of.people.finance, (ctx) =>
        receiveOriginal(ctx, memoId, { receivedOn: '2020-10-07' as never }, by),
      );
    expect(codeOf(await note('memo'))).toBe('memo-original-at-closing');
    accepted(await note('closing'));
    expect(await of.original(of.people.finance, '2020-10-08')).toMatchObject({
      refusal: { code: 'closing-original-differs', data: { memoTh: '7 ต.ค. 2563', foundTh: '8 ต.ค. 2563' } },
    });
    await sql`update closings set approved_on = '2020-10-08'`.execute(of.database.asOwner);
    expect(codeOf(await of.original(of.people.finance, '2020-10-07'))).toBe('closing-original-too-early');
    await sql`update closings set approved_on = '2020-10-05'`.execute(of.database.asOwner);
    expect(accepted(await of.original(of.people.finance, '2020-10-07')).state).toBe('closed');
    const { rows: notices } = await sql<{ kind: string }>`
      select n.kind from notices n where n.person_id = ${of.people.finance.personId}`.execute(
      of.database.asOwner,
    );
    expect(notices.map(({ kind }) => kind)).toEqual(['closing-original-wanted']);
    // Lists of all years leave out what is closed.
    const list = async (filter: { fiscalYear?: number }) =>
      accepted(await of.as(of.people.monitoring, (ctx) => listClosings(ctx, filter))).closings.length;
    expect([await list({}), await list({ fiscalYear: 2563 })]).toEqual([0, 1]);
  });

  it('a project that the board cancelled before its first month is closed without a monthly report', async () => {
    const of = await exampleClosing(await engine.fresh(), {
      startsOn: '2021-01-15',
      endsOn: '2021-03-31',
      unreported: ['2021-01', '2021-02', '2021-03'],
      jointUnits: [],
    });
    await sql`update projects set state = 'cancelled', cancelled_on = '2020-12-20' where project_code = ${CODE}`.execute(
      of.database.asOwner,
    );
    of.line.day.set('2021-01-05');
    accepted(
      await of.save({
        own: { principalSatang: satang(1_000_000_000), interestSatang: satang(0) },
        joint: [],
      }),
    );
    expect(codeOf(await of.account({ spentSatang: 0, asOf: '2020-12-19' }))).toBe(
      'closing-day-before-cancelled',
    );
    accepted(await of.account({ spentSatang: 0, asOf: '2020-12-31' }));
    const { accountingReport, recipients, stakeholders, economicValue } = closingFileKinds;
    for (const kind of [accountingReport, recipients, stakeholders, economicValue]) await of.attach(kind);
    expect((await of.view()).guards.filter(({ met }) => !met)).toEqual([]);
    accepted(await of.draft());
    expect(accepted(await of.submit()).state).toBe('under-review');
  });
});
