/** A closing that is late, with two delay memos, through its actions on both engines (WFL-07, DLN-08). */
import { expect, it } from 'vitest';
import { accepted, type Result } from '../../../foundation/refusal.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { CODE, type ExampleClosing, exampleClosing } from '../example-closing.ts';
import { listClosingFacts } from '../reading/closing-facts.ts';
import { listClosings } from '../reading/list-closings.ts';
import { saveDelay } from './save-delay.ts';
import { submitDelay } from './submit-delay.ts';

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code);
const lines = async (of: ExampleClosing) =>
  (await of.view()).delays.map(({ period, state }) => `${period} ${state}`);
const write = (of: ExampleClosing, version = 0, expectedOn = '2020-12-25', by = of.people.officer) =>
  of.as(by, (ctx) =>
    saveDelay(ctx, of.doors, CODE, {
      version,
      reason: 'ยังรอใบเสร็จจากหน่วยร่วมดำเนินการ',
      expectedOn: expectedOn as never,
    }),
  );
const send = (of: ExampleClosing, delay: { delayId: string; version: number }, by = of.people.officer) =>
  of.as(by, (ctx) =>
    submitDelay(ctx, of.doors, CODE, delay.delayId, { version: delay.version, documentNumber: null }),
  );

onBothEngines('closing late', (engine) => {
  it('with two delay memos, the second one returned and mended, then closed after day 45', async () => {
    const of = await exampleClosing(await engine.fresh());
    of.line.day.set('2020-11-10');
    expect(await lines(of)).toEqual(['2020-11 due']);
    const first = accepted(await write(of));
    expect(codeOf(await send(of, first))).toBe('ok');
    const asked = { kind: 'closing-delay' as const, subjectId: first.delayId };
    await of.approveAll(asked);
    expect(await lines(of)).toEqual(['2020-11 sent']);
    expect((await of.view()).delays[0]).toMatchObject({
      delay: { state: 'acknowledged', requestedOn: '2020-11-10', acknowledgedOn: '2020-11-10' },
      memo: { state: 'sent' },
    });

    of.line.day.set('2020-12-04');
    expect(await of.view()).toMatchObject({ countdown: { stage: 'past-first', daysLate: 19 } });
    const second = accepted(await write(of));
    accepted(await send(of, second));
    of.line.day.set('2020-12-08');
    accepted(
      await of.decide(of.people.monitoring, 'return', { kind: 'closing-delay', subjectId: second.delayId }),
    );
    // It went up in time; the correction does not make it late.
    expect(await lines(of)).toEqual(['2020-11 sent', '2020-12 sent', '2021-01 coming']);
    const { delay } = (await of.view()).delays[1] ?? {};
    expect(delay).toMatchObject({ state: 'returned', comment: 'โปรดแก้ยอดเงิน' });
    const mended = accepted(await write(of, delay?.version));
    expect(mended.delayId).toBe(second.delayId);
    accepted(await send(of, mended));
    await of.approveAll({ kind: 'closing-delay', subjectId: second.delayId });

    await of.prepare();
    accepted(await of.submit());
    await of.approveAll();
    of.line.day.set('2020-12-20');
    accepted(await of.receipt(0));
    accepted(await of.receipt(1));
    accepted(await of.original());
    expect(await of.view()).toMatchObject({
      state: 'closed',
      countdown: { stage: 'done', runsTo: '2020-12-20', daysLate: 35 },
    });
    expect(await lines(of)).toEqual(['2020-11 sent', '2020-12 sent', '2021-01 not-needed']);
    const facts = await of.database.inAgency(of.line.agencyId, (tx) => listClosingFacts(tx, {}));
    expect(facts).toMatchObject([
      {
        projectCode: CODE,
        submitted: [{ round: 1, on: '2020-12-08' }],
        reviewed: [{ round: 1, on: '2020-12-08' }],
        returned: [],
        mended: [],
        approvedOn: '2020-12-08',
        moneyReturnedOn: '2020-12-20',
        closedOn: '2020-12-20',
        delayMemos: [
          { period: '2020-11', sentOn: '2020-11-10' },
          { period: '2020-12', sentOn: '2020-12-04' },
        ],
      },
    ]);
    expect(facts[0]?.delayMemos.every(({ documentNumber }) => documentNumber)).toBe(true);
  }, 90_000);

  it('refuses what is not due, not possible, not theirs', async () => {
    const of = await exampleClosing(await engine.fresh());
    of.line.day.set('2020-11-10');
    expect(codeOf(await write(of, 0, '2020-11-10'))).toBe('delay-expected-too-early');
    for (const actor of [of.people.monitoring, of.people.finance, of.people.director])
      expect(codeOf(await write(of, 0, '2020-12-25', actor))).toBe('permission-role');
    const delay = accepted(await write(of));
    expect(codeOf(await write(of, 9))).toBe('closing-stale');
    expect(codeOf(await send(of, { ...delay, version: 9 }))).toBe('closing-stale');
    expect(codeOf(await send(of, { ...delay, delayId: of.line.agencyId }))).toBe('delay-not-found');
    // What it promises is asked again on the day on which it is sent.
    of.line.day.set('2020-12-25');
    expect(await send(of, delay)).toMatchObject({
      refusal: { code: 'delay-expected-too-early', data: { foundTh: '25 ธ.ค. 2563' } },
    });
    of.line.day.set('2020-11-10');
    accepted(await send(of, delay));
    expect(codeOf(await send(of, { ...delay, version: 2 }))).toBe('delay-already-requested');
    expect(await write(of)).toMatchObject({
      refusal: { code: 'delay-not-needed', data: { monthTh: 'พฤศจิกายน 2563', lastTh: '14 พ.ย. 2563' } },
    });
    await of.prepare();
    accepted(await of.submit());
    await of.approveAll();
    expect(codeOf(await write(of))).toBe('permission-state');
  });

  it('a memo that is still on its way when the project closes is taken note of all the same', async () => {
    const of = await exampleClosing(await engine.fresh());
    of.line.day.set('2020-11-10');
    const delay = accepted(await write(of));
    accepted(await send(of, delay));
    await of.prepare();
    accepted(await of.submit());
    await of.approveAll();
    accepted(await of.receipt(0));
    accepted(await of.receipt(1));
    expect(accepted(await of.original())).toMatchObject({ state: 'closed' });
    // Sent back, nobody could mend it any more.
    const asked = { kind: 'closing-delay' as const, subjectId: delay.delayId };
    expect(await of.decide(of.people.monitoring, 'return', asked)).toMatchObject({
      refusal: { code: 'delay-note-only', data: { projectCode: CODE, approvedTh: '10 พ.ย. 2563' } },
    });
    await of.approveAll(asked);
    expect((await of.view()).delays[0]?.delay).toMatchObject({ state: 'acknowledged' });
  });

  it('lists what each closing wants, with the days of the review', async () => {
    const of = await exampleClosing(await engine.fresh());
    const list = async (actor = of.people.monitoring, filter: { fiscalYear?: number } = {}) =>
      accepted(await of.as(actor, (ctx) => listClosings(ctx, filter))).closings;
    of.line.day.set('2020-09-30');
    expect(await list()).toEqual([]);
    of.line.day.set('2020-10-05');
    expect(await list()).toMatchObject([
      {
        projectCode: CODE,
        state: 'not-begun',
        wants: 'prepare',
        accountingWanted: true,
        clock: null,
        delayMemo: null,
      },
    ]);
    await of.prepare();
    accepted(await of.submit());
    of.line.day.set('2020-10-07');
    expect(await list()).toMatchObject([
      { wants: 'review', accountingWanted: false, clock: { dueOn: '2020-10-08', daysLeft: 2 } },
    ]);
    of.line.day.set('2020-11-16');
    expect(await list()).toMatchObject([
      {
        clock: { daysLate: 39 },
        delayMemo: { period: '2020-11', state: 'late' },
        countdown: { stage: 'past-first' },
      },
    ]);
    // A project of 2563 is closed in 2564: the year that runs shows it, the others do not.
    const ofYear = async (fiscalYear: number) => (await list(of.people.monitoring, { fiscalYear })).length;
    expect([await ofYear(2562), await ofYear(2563), await ofYear(2564), await ofYear(2565)]).toEqual([
      0, 1, 1, 0,
    ]);
    const elsewhere = of.line.units.elsewhere;
    const stranger = {
      ...of.people.officer,
      roles: [{ role: 'project-officer' as const, unitIds: [elsewhere] }],
    };
    expect(await list(stranger)).toEqual([]);
  });
});
