import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { month } from '../../../foundation/month.ts';
import { accepted, ok } from '../../../foundation/refusal.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { DOTTED_PLACE, findMemo } from '../../memos/index.ts';
import { exampleAgency } from '../example-agency.ts';
import { A3 } from '../example-plan.ts';
import {
  ask,
  CODE,
  complete,
  decide,
  files,
  IN_WINDOW,
  offer,
  REASON,
  run,
  save,
  submit,
  view,
} from '../example-steps.ts';
import { decideReopening } from './decide-reopening.ts';
import { requestReopening } from './request-reopening.ts';
import { withdrawReopening } from './withdraw-reopening.ts';

onBothEngines('reopening', (engine) => {
  it('reopens a submitted report until a day, as a new revision; then late', async () => {
    const agency = await exampleAgency(await engine.fresh());
    await save(agency, complete);
    await submit(agency, 1);
    const asked = await ask(agency, '2019-11-12');
    if (!asked.ok) throw new Error(asked.refusal.code);
    expect(await ask(agency, '2019-11-12')).toMatchObject({
      refusal: { code: 'reopening-already-requested' },
    });
    expect(
      await run(agency, '2019-11-12', (ctx) =>
        decideReopening(ctx, asked.value.reopeningId, {
          decision: 'grant',
          version: 1,
          openUntil: '2019-11-15' as never,
          reason: '',
        }),
      ),
    ).toMatchObject({ refusal: { code: 'permission-role' } });
    const closing = (day: string | null) =>
      sql`update projects set closing_requested_on = ${day}::date`.execute(agency.db.asOwner);
    await closing('2019-11-12');
    expect(await ask(agency, '2019-11-12')).toMatchObject({ refusal: { code: 'project-closing-requested' } });
    expect(
      await decide(agency, asked.value.reopeningId, '2019-11-13', {
        decision: 'grant',
        version: 1,
        openUntil: '2019-11-15' as never,
        reason: '',
      }),
    ).toMatchObject({ refusal: { code: 'project-closing-requested' } });
    await closing(null);
    const granted = await decide(agency, asked.value.reopeningId, '2019-11-13', {
      decision: 'grant',
      version: 1,
      openUntil: '2019-11-15' as never,
      reason: '',
    });
    expect(granted).toMatchObject({ ok: true, value: { state: 'granted', revision: 2 } });
    expect(await view(agency, '2019-11-15')).toMatchObject({
      report: { state: 'reopened', revision: 2, openUntil: '2019-11-15' },
      door: { state: 'open', by: 'reopening', daysLeft: 1 },
      reopenings: [{ state: 'granted', reason: 'ใบเสร็จมาถึงล่าช้า' }],
    });
    const change = { version: 3, activities: [{ activityId: A3, workDone: 'แก้ไขแล้ว' }], indicators: [] };
    expect(await save(agency, change, '2019-11-16')).toMatchObject({
      refusal: { code: 'lock-window-closed' },
    });
    expect(await save(agency, change, '2019-11-15')).toMatchObject({
      ok: true,
      value: { state: 'reopened' },
    });
    expect(await submit(agency, 4, '2019-11-15')).toMatchObject({
      ok: true,
      value: { revision: 2, late: true },
    });
    const { rows } = await sql`select state, revision, submitted_late from report_month_summaries`.execute(
      agency.db.asOwner,
    );
    expect(rows).toEqual([{ state: 'submitted', revision: 2, submitted_late: true }]);
  });

  it('reopens a month that was never started, on its first revision', async () => {
    const agency = await exampleAgency(await engine.fresh());
    const asked = await ask(agency, '2019-12-20');
    if (!asked.ok) throw new Error(asked.refusal.code);
    await decide(agency, asked.value.reopeningId, '2019-12-21', {
      decision: 'grant',
      version: 1,
      openUntil: '2019-12-25' as never,
      reason: 'ให้ส่งโดยเร็ว',
    });
    const open = await view(agency, '2019-12-22');
    expect(open.report).toMatchObject({ state: 'reopened', revision: 1, version: 1 });
    expect(await save(agency, { ...complete, version: 1 }, '2019-12-22')).toMatchObject({ ok: true });
    expect(await submit(agency, 2, '2019-12-25')).toMatchObject({
      ok: true,
      value: { revision: 1, late: true },
    });
  });

  it('is not decided by who asked, or by who is responsible for the project', async () => {
    const agency = await exampleAgency(await engine.fresh());
    const asked = await ask(agency, '2019-11-12');
    if (!asked.ok) throw new Error(asked.refusal.code);
    const { roles } = agency.monitor;
    const officer = { ...agency.officer, roles };
    const refuse = { decision: 'refuse' as const, version: 1, reason: 'เหตุผลไม่เพียงพอ' };
    expect(
      await run(
        agency,
        '2019-11-12',
        (ctx) => decideReopening(ctx, asked.value.reopeningId, refuse),
        officer,
      ),
    ).toMatchObject({ refusal: { kind: 'forbidden', code: 'approval-own-request' } });
    expect((await view(agency, '2019-11-12')).reopenings.map((each) => each.state)).toEqual(['requested']);
  });

  it('refuses with a reason, and lets the officer ask again or withdraw', async () => {
    const agency = await exampleAgency(await engine.fresh());
    const asked = await ask(agency, '2019-11-12');
    if (!asked.ok) throw new Error(asked.refusal.code);
    const refuse = { decision: 'refuse' as const, version: 1, reason: 'เหตุผลไม่เพียงพอ' };
    expect(await decide(agency, asked.value.reopeningId, '2019-11-12', refuse)).toMatchObject({
      ok: true,
      value: { state: 'refused', revision: null },
    });
    expect(await decide(agency, asked.value.reopeningId, '2019-11-12', refuse)).toMatchObject({
      refusal: { kind: 'conflict', code: 'transition-not-possible' },
    });
    const again = await ask(agency, '2019-11-13');
    if (!again.ok) throw new Error(again.refusal.code);
    expect(
      await run(agency, '2019-11-13', (ctx) =>
        withdrawReopening(ctx, again.value.reopeningId, { version: 1 }),
      ),
    ).toMatchObject({ ok: true });
    expect((await view(agency, '2019-11-13')).reopenings.map((each) => each.state)).toEqual([
      'withdrawn',
      'refused',
    ]);
  });

  it('makes its memo from the request: numbered, sent, with month, project and reason', async () => {
    const agency = await exampleAgency(await engine.fresh());
    accepted(await ask(agency, '2019-11-12'));
    const [asked] = (await view(agency, '2019-11-12')).reopenings;
    const memo = accepted(
      await run(agency, '2019-11-12', async (ctx) => ok(await findMemo(ctx.tx, asked?.memo?.memoId ?? ''))),
    );
    expect(memo).toMatchObject({
      kind: 'report-unlock',
      state: 'sent',
      period: '2019-10',
      documentNumber: asked?.memo?.documentNumber,
      sentOn: '2019-11-12',
    });
    expect(memo?.text.subject).toContain('ประจำเดือนตุลาคม 2562');
    expect(memo?.text.paragraphs.at(-1)).toMatch(/เนื่องจาก ใบเสร็จมาถึงล่าช้า$/);
    expect(asked?.memo?.documentNumber).toBeTruthy();
  });

  it('is not asked without its memo: a reason that leaves a dotted place open', async () => {
    const agency = await exampleAgency(await engine.fresh());
    expect(await ask(agency, '2019-11-12', `เนื่องจาก ${DOTTED_PLACE}`)).toMatchObject({
      refusal: { code: 'memo-incomplete' },
    });
    expect((await view(agency, '2019-11-12')).reopenings).toEqual([]);
  });

  it('offers the memo before there is a request, and sends it as the officer made it', async () => {
    const agency = await exampleAgency(await engine.fresh());
    const offered = accepted(await offer(agency, '2019-11-12'));
    expect(offered).toMatchObject({ digits: 'thai', emblem: null });
    expect(offered.text.paragraphs.at(-1)).toMatch(/เนื่องจาก ใบเสร็จมาถึงล่าช้า$/);
    expect((await view(agency, '2019-11-12')).reopenings).toEqual([]);
    const written = {
      drafted: offered.text,
      text: { ...offered.text, closing: 'จึงเรียนมาเพื่อโปรดอนุเคราะห์', attachments: [{ title: 'ใบเสร็จ' }] },
      digits: 'arabic' as const,
      documentNumber: '๗/๒๕๖๒',
    };
    accepted(await ask(agency, '2019-11-12', REASON, written));
    const [asked] = (await view(agency, '2019-11-12')).reopenings;
    const memo = await run(agency, '2019-11-12', async (ctx) =>
      ok(await findMemo(ctx.tx, asked?.memo?.memoId ?? '')),
    );
    expect(accepted(memo)).toMatchObject({
      state: 'sent',
      documentNumber: '7/2562',
      digits: 'arabic',
      text: { closing: 'จึงเรียนมาเพื่อโปรดอนุเคราะห์', attachments: [{ title: 'ใบเสร็จ' }] },
    });
  });

  it('is not asked with a memo that says less than its record, is old, or has no words', async () => {
    const agency = await exampleAgency(await engine.fresh());
    const { text: drafted, mustSay } = accepted(await offer(agency, '2019-11-12'));
    const written = { drafted, text: drafted, digits: 'thai' as const, documentNumber: null };
    const bare = { ...drafted, subject: 'ขอแก้ไขรายงาน', paragraphs: ['ขอแก้ไข'] };
    expect(await ask(agency, '2019-11-12', REASON, { ...written, text: bare })).toMatchObject({
      refusal: { code: 'memo-says-less', data: { count: mustSay.length } },
    });
    expect(
      await ask(agency, '2019-11-12', REASON, { ...written, text: { ...drafted, closing: '' } }),
    ).toMatchObject({ refusal: { code: 'memo-incomplete', place: 'closing' } });
    expect(await ask(agency, '2019-11-12', 'ระบบขัดข้อง', written)).toMatchObject({
      refusal: {
        code: 'memo-old',
        fields: [{ place: 'paragraphs', data: { now: expect.stringContaining('ระบบขัดข้อง') } }],
      },
    });
    expect((await view(agency, '2019-11-12')).reopenings).toEqual([]);
    expect(await offer(agency, IN_WINDOW)).toMatchObject({ refusal: { code: 'reopening-not-needed' } });
  });

  it('needs no reopening in the window, and none helps outside the period', async () => {
    const agency = await exampleAgency(await engine.fresh());
    expect(await ask(agency, IN_WINDOW)).toMatchObject({ refusal: { code: 'reopening-not-needed' } });
    const outside = await run(agency, IN_WINDOW, (ctx) =>
      requestReopening(ctx, files, CODE, month('2018-10'), { reason: 'ขอเปิดระบบ', memo: null }),
    );
    expect(outside).toMatchObject({ refusal: { code: 'lock-outside-project-period' } });
    for (const [openUntil, on] of [
      ['2019-11-11', '2019-11-12'],
      ['2020-12-31', '2019-11-12'],
    ] as const) {
      const asked = await ask(agency, on);
      if (!asked.ok) throw new Error(asked.refusal.code);
      expect(
        await decide(agency, asked.value.reopeningId, on, {
          decision: 'grant',
          version: 1,
          openUntil: openUntil as never,
          reason: '',
        }),
      ).toMatchObject({ refusal: { code: 'reopening-date-out-of-range' } });
      await run(agency, on, (ctx) => withdrawReopening(ctx, asked.value.reopeningId, { version: 1 }));
    }
  });
});
