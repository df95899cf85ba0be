/** A closing through its actions, by the right persons and the wrong ones, on both engines. */
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { accepted, ok, type Result } from '../../foundation/refusal.ts';
import { satang } from '../../foundation/satang.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import {
  type ApprovalContent,
  type ApprovalSubject,
  findOpenRequest,
  requestApproval,
  withdrawRequest,
} from '../approvals/index.ts';
import type { Actor } from '../permissions/index.ts';
import { submitClosing, withdrawClosing } from './approval/submit-closing.ts';
import { CODE, type ExampleClosing, exampleClosing, JOINT } from './example-closing.ts';
import { closingGuardIds } from './guards/closing-guards.ts';
import { accountingKinds, closingFileKinds } from './guards/guard-facts.ts';
import { closeProject } from './money/close.ts';
import { closingFiles } from './record/closing-files.ts';

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code);
const unmet = async (of: ExampleClosing) =>
  (await of.view()).guards.filter(({ met }) => !met).map(({ id }) => id);

onBothEngines('closing in time', (engine) => {
  it('from the end to closed for ever: every guard, the review counted, the money, the original', async () => {
    const of = await exampleClosing(await engine.fresh());
    const { people, line } = of;
    expect(await of.view()).toMatchObject({
      state: 'not-begun',
      endedOn: '2020-09-30',
      countdown: { stage: 'counting', runsTo: '2020-11-14', daysLeft: 41 },
      fundName: 'กองทุนส่งเสริมวิสาหกิจขนาดกลางและขนาดย่อม',
    });
    expect((await unmet(of)).sort()).toEqual(
      closingGuardIds.filter((id) => id !== 'months-submitted' && id !== 'final-report-complete').sort(),
    );
    await of.prepare();
    expect(await unmet(of)).toEqual([]);
    line.day.set('2020-11-02');
    const submitted = accepted(await of.submit());
    expect(submitted).toMatchObject({ state: 'under-review' });
    line.day.set('2020-11-04');
    expect((await of.view()).rounds).toMatchObject([
      { round: 1, submittedOn: '2020-11-02', outcome: null, review: { dueOn: '2020-11-05', daysLeft: 2 } },
    ]);
    accepted(await of.decide(people.monitoring));
    expect(await of.view()).toMatchObject({ state: 'in-approval', rounds: [{ reviewedOn: '2020-11-04' }] });
    for (const actor of [people.headOfSection, people.headOfDivision, people.director])
      accepted(await of.decide(actor));
    expect(await of.view()).toMatchObject({ state: 'approved', approvedOn: '2020-11-04' });
    line.day.set('2020-11-10');
    accepted(await of.receipt(1));
    expect(await of.view()).toMatchObject({ state: 'approved' });
    accepted(await of.receipt(0));
    expect(await of.view()).toMatchObject({
      state: 'money-returned',
      moneyReturnedOn: '2020-11-10',
      countdown: { stage: 'done', daysLate: 0 },
    });
    line.day.set('2020-11-12');
    expect(accepted(await of.original())).toMatchObject({ state: 'closed' });
    expect(await of.projectState()).toBe('closed');
    const view = await of.view();
    expect(view.steps.map(({ event, personName }) => [event, personName])).toEqual([
      ['begin', 'officer (ตัวอย่าง)'],
      ['save', 'officer (ตัวอย่าง)'],
      ['submit', 'officer (ตัวอย่าง)'],
      ['pass', 'monitoring (ตัวอย่าง)'],
      ['approve', 'director (ตัวอย่าง)'],
      ['return-money', 'finance (ตัวอย่าง)'],
      ['receive-original', 'finance (ตัวอย่าง)'],
      ['close', null],
    ]);
    expect(view.delays.map(({ state }) => state)).toEqual(['not-needed']);
    expect(Object.values(view.may).some(Boolean)).toBe(false);
  });

  it('a return begins the two days of the correction, and the next round is counted anew', async () => {
    const of = await exampleClosing(await engine.fresh());
    await of.prepare();
    of.line.day.set('2020-11-02');
    accepted(await of.submit());
    of.line.day.set('2020-11-04');
    accepted(await of.decide(of.people.monitoring, 'return'));
    expect(await of.view()).toMatchObject({
      state: 'returned',
      rounds: [{ outcome: 'returned', comment: 'โปรดแก้ยอดเงิน' }],
    });
    of.line.day.set('2020-11-07');
    expect((await of.view()).rounds[0]?.mending).toMatchObject({ dueOn: '2020-11-06', daysLate: 1 });
    // What was sent is kept; the corrected closing goes with a memo of its own.
    expect(codeOf(await of.submit())).toBe('closing-memo-missing');
    accepted(await of.save({ stakeholderCount: 9 }));
    accepted(await of.draft());
    expect(codeOf(await of.submit())).toBe('ok');
    expect((await of.view()).rounds).toMatchObject([
      { round: 1, mending: { doneOn: '2020-11-07', daysLate: 1 } },
      { round: 2, submittedOn: '2020-11-07', outcome: null },
    ]);
    const { version } = await of.view();
    const withdrawal = { version, comment: 'แก้เอกสาร' };
    accepted(await of.as(of.people.officer, (ctx) => withdrawClosing(ctx, of.doors, CODE, withdrawal)));
    expect(await of.view()).toMatchObject({ state: 'draft', rounds: [{}, { outcome: 'withdrawn' }] });
  });

  it('a memo with old figures is not sent', async () => {
    const of = await exampleClosing(await engine.fresh());
    await of.prepare();
    accepted(
      await of.save({
        own: { principalSatang: satang(20_000_050), interestSatang: satang(12_345) },
        joint: [
          { name: JOINT, memoNumber: '1', principalSatang: satang(20_000_000), interestSatang: satang(500) },
        ],
      }),
    );
    expect(codeOf(await of.submit())).toBe('memo-old');
  });

  it('nothing to give back: the money step is taken by the system, without a receipt', async () => {
    const of = await exampleClosing(await engine.fresh(), { remaining: 0, jointUnits: [] });
    await of.prepare({ own: { principalSatang: satang(0), interestSatang: satang(0) }, joint: [] });
    accepted(await of.submit());
    await of.approveAll();
    expect(await of.view()).toMatchObject({ state: 'money-returned', moneyReturnedOn: '2020-10-05' });
    expect(codeOf(await of.receipt(0))).toBe('permission-state');
    expect(accepted(await of.original()).state).toBe('closed');
  });

  it('cancelled: counted from the day of the approval, closed like any other', async () => {
    const of = await exampleClosing(await engine.fresh(), {
      unreported: ['2020-07', '2020-08', '2020-09'],
      remaining: 280_000_000,
    });
    await sql`update projects set state = 'cancelled', cancelled_on = '2020-06-15' where project_code = ${CODE}`.execute(
      of.database.asOwner,
    );
    of.line.day.set('2020-06-20');
    expect(await of.view()).toMatchObject({ endedOn: '2020-06-15', countdown: { runsTo: '2020-07-30' } });
    accepted(
      await of.save({
        own: { principalSatang: satang(270_000_000), interestSatang: satang(0) },
      }),
    );
    accepted(await of.account({ spentSatang: 720_000_000, asOf: '2020-06-20' }));
    const { jointReturnMemo, accountingReport, recipients, stakeholders, economicValue } = closingFileKinds;
    for (const kind of [jointReturnMemo, accountingReport, recipients, stakeholders, economicValue])
      await of.attach(kind);
    accepted(await of.draft());
    accepted(await of.submit());
    await of.approveAll();
    accepted(await of.receipt(0));
    accepted(await of.receipt(1));
    expect(accepted(await of.original()).state).toBe('closed');
    expect(await of.projectState()).toBe('closed');
  });
});

onBothEngines('closing refuses', (engine) => {
  it('every guard that is not met, by name, and at every step again', async () => {
    const of = await exampleClosing(await engine.fresh());
    await of.prepare();
    const takeFile = (kind: string) =>
      sql`delete from project_files where kind = ${kind}`.execute(of.database.asOwner);
    const named = async () => {
      const result = await of.submit();
      return result.ok
        ? []
        : [result.refusal.code, ...(result.refusal.fields ?? []).map(({ place }) => place)];
    };
    const cases: [string, () => Promise<unknown>, () => Promise<unknown>][] = [
      [
        'months-submitted',
        () =>
          sql`update monthly_reports set state = 'reopened' where month = '2020-09-01'`.execute(
            of.database.asOwner,
          ),
        () => sql`update monthly_reports set state = 'submitted'`.execute(of.database.asOwner),
      ],
      ['accounting-reported', () => takeFile('accounting-report'), () => of.attach('accounting-report')],
      ['accounting-equals-spent', () => of.account({ spentSatang: 1 }), () => of.account()],
      [
        'commitments-settled',
        () => of.account({ committedSatang: 1 }),
        () => of.attach('commitment-settled-copy'),
      ],
      [
        'final-report-complete',
        async () => {
          of.state.word = false;
        },
        async () => {
          of.state.word = true;
        },
      ],
      ['recipients-present', () => takeFile('recipients-300-1'), () => of.attach('recipients-300-1')],
      ['stakeholders-present', () => of.save({ stakeholderCount: 0 }), () => of.save()],
      [
        'economic-value-present',
        () => takeFile('economic-value-500-1'),
        () => of.attach('economic-value-500-1'),
      ],
      [
        'returns-declared',
        () => takeFile('joint-unit-return-memo'),
        () => of.attach('joint-unit-return-memo'),
      ],
      [
        'returns-equal-remaining',
        () => of.save({ own: { principalSatang: satang(1), interestSatang: satang(0) } }),
        () => of.save(),
      ],
    ];
    for (const [guard, hurt, heal] of cases) {
      await hurt();
      expect(await named(), guard).toEqual(expect.arrayContaining(['closing-guards-unmet', guard]));
      await heal();
      expect(await unmet(of), guard).toEqual([]);
    }
    accepted(await of.draft());
    accepted(await of.submit());
    // Asked again at each approver's step.
    of.state.pdf = false;
    const stopped = await of.decide(of.people.monitoring);
    expect(stopped).toMatchObject({
      refusal: { code: 'approval-checks-not-met', fields: [{ place: 'checks.final-report-complete' }] },
    });
    of.state.pdf = true;
    await of.approveAll();
    accepted(await of.receipt(0));
    accepted(await of.receipt(1));
    // And at the very end: the original is in, the project stays open until the guard holds.
    of.state.pdf = false;
    expect(accepted(await of.original()).state).toBe('original-received');
    expect(await of.projectState()).toBe('locked');
    const close = async () => {
      const { version } = await of.view();
      return of.as(of.people.monitoring, (ctx) =>
        closeProject(ctx, of.doors, CODE, { version, comment: '' }),
      );
    };
    expect(codeOf(await close())).toBe('closing-guards-unmet');
    of.state.pdf = true;
    expect(accepted(await close()).state).toBe('closed');
  }, 90_000);

  it('before the end, out of order, from an old version, and money that differs', async () => {
    const of = await exampleClosing(await engine.fresh());
    of.line.day.set('2020-09-30');
    expect(codeOf(await of.save())).toBe('closing-project-not-over');
    of.line.day.set('2020-10-05');
    expect(codeOf(await of.original())).toBe('permission-state');
    expect(codeOf(await of.receipt(0))).toBe('permission-state');
    expect(codeOf(await of.submit())).toBe('permission-state');
    await of.prepare();
    const stale = await of.as(of.people.officer, (ctx) =>
      submitClosing(ctx, of.doors, CODE, { version: 1, documentNumber: null }),
    );
    expect(codeOf(stale)).toBe('closing-stale');
    accepted(await of.submit());
    expect(codeOf(await of.save())).toBe('permission-state');
    expect(codeOf(await of.original())).toBe('permission-state');
    await of.approveAll();
    expect(codeOf(await of.original())).toBe('permission-state');
    expect(codeOf(await of.receipt(0, { principalSatang: 1 }))).toBe('receipt-differs');
    expect(codeOf(await of.receipt(0, { receivedOn: '2020-10-06' }))).toBe('closing-day-in-future');
    expect(codeOf(await of.receipt(0, { receivedOn: '1990-01-01' }))).toBe('closing-day-before-start');
    accepted(await of.receipt(0));
    expect(codeOf(await of.receipt(0))).toBe('receipt-recorded');
    expect(codeOf(await of.receipt(7))).toBe('closing-return-unknown');
    expect(codeOf(await of.account({ asOf: '2020-10-04' }))).toBe('permission-state');
    accepted(await of.receipt(1));
    expect(codeOf(await of.original(of.people.finance, '2020-10-04'))).toBe('closing-original-too-early');
    expect(codeOf(await of.original(of.people.finance, '2020-10-06'))).toBe('closing-day-in-future');
    // The memo was once noted as received before the approval: it does not count, and does not stop the closing.
    await sql`update memos set original_received_on = '2020-10-03', original_received_at = now(),
      original_received_by = ${of.people.finance.personId}::uuid where kind = 'closing'`.execute(
      of.database.asOwner,
    );
    expect(codeOf(await of.original(of.people.finance, '2020-10-03'))).toBe('closing-original-too-early');
    expect(accepted(await of.original())).toMatchObject({ state: 'closed' });
  });

  it('a unit that the plan does not have, and an accounting report of tomorrow or of before the project', async () => {
    const of = await exampleClosing(await engine.fresh());
    const strange = { name: 'หน่วยอื่น', memoNumber: '', principalSatang: null, interestSatang: null };
    expect(codeOf(await of.save({ joint: [strange] }))).toBe('closing-return-unknown');
    expect(codeOf(await of.account({ asOf: '2020-10-06' }))).toBe('closing-day-in-future');
    expect(codeOf(await of.account({ asOf: '1990-01-01' }))).toBe('closing-day-before-start');
  });

  it('while another request of the project waits: nothing could become of it after the closing', async () => {
    const of = await exampleClosing(await engine.fresh());
    const { project } = of.line;
    const content: ApprovalContent = {
      title: { th: 'ขอปรับแผน', en: 'Amendment' },
      summary: [],
      differences: [],
      checks: [],
      papers: [],
      facts: {},
    };
    const amendment: ApprovalSubject = {
      kind: 'amendment-adjustment',
      content: async () => ok(content),
      approved: async () => ok(),
      returned: async () => ok(),
      refused: async () => ok(),
    };
    const asked = { ...project, subjectId: 'amendment', conditions: [] };
    await of.prepare();
    accepted(await of.as(of.people.officer, (ctx) => requestApproval(ctx, amendment, asked)));
    expect(await of.submit()).toMatchObject({
      refusal: { code: 'closing-others-waiting', data: { count: 1, titlesTh: 'ขอปรับแผน' } },
    });
    accepted(
      await of.as(of.people.officer, (ctx) =>
        withdrawRequest(ctx, 'amendment-adjustment', 'amendment', 'ไม่ใช้แล้ว'),
      ),
    );
    accepted(await of.submit());
    const request = await of.database.inAgency(of.line.agencyId, (tx) =>
      findOpenRequest(tx, 'closing', CODE),
    );
    const papers = request?.content.papers ?? [];
    expect(papers.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['สสว.200/1', 'สสว.200/2', 'สสว.200/3', 'สสว.300 (1)']),
    );
    expect(papers[1]?.link).toContain('month=2020-09');
  });

  it('papers of the officer in the hands of accounting', async () => {
    const of = await exampleClosing(await engine.fresh());
    accepted(await of.save());
    const closingId = (await of.view()).closingId ?? '';
    const held = async (actor: Actor) =>
      accepted(await of.as(actor, (ctx) => closingFiles.holds(ctx, closingId)));
    expect((await held(of.people.finance)).kinds).toEqual(accountingKinds);
    expect(await held(of.people.officer)).not.toHaveProperty('kinds');
    await of.prepare();
    accepted(await of.submit());
    expect(await held(of.people.officer)).toMatchObject({ open: false });
    expect(await held(of.people.finance)).toMatchObject({ open: false, kinds: accountingKinds });
    await of.approveAll();
    expect(await held(of.people.officer)).toMatchObject({ open: false });
    expect(await held(of.people.finance)).toMatchObject({ open: true, kinds: accountingKinds });
  });

  it('an approval of another สสว.300 than the one that was reviewed, and holds what was reported meanwhile', async () => {
    const of = await exampleClosing(await engine.fresh());
    const requestedOn = async () => {
      const { rows } = await sql<{
        day: string | null;
      }>`select closing_requested_on as day from projects where project_code = ${CODE}`.execute(
        of.database.asOwner,
      );
      return rows[0]?.day;
    };
    await of.prepare();
    expect(await requestedOn()).toBeNull();
    accepted(await of.submit());
    expect(await requestedOn()).toBe('2020-10-05');
    accepted(await of.decide(of.people.monitoring));
    const { revision } = of.state;
    of.state.revision = revision + 1;
    expect(codeOf(await of.decide(of.people.headOfSection))).toBe('approval-content-changed');
    of.state.revision = revision;
    accepted(await of.decide(of.people.headOfSection, 'return'));
    expect(await requestedOn()).toBeNull();
    accepted(await of.draft());
    accepted(await of.submit());
    await of.approveAll();
    expect(await requestedOn()).toBe('2020-10-05');
  });

  it('the wrong persons', async () => {
    const of = await exampleClosing(await engine.fresh());
    const { people } = of;
    for (const actor of [
      people.monitoring,
      people.director,
      people.finance,
      people.strategy,
      people.headOfSection,
    ]) {
      expect(codeOf(await of.save({}, actor))).toBe('permission-role');
      expect(codeOf(await of.submit(actor))).toBe('permission-role');
      expect(codeOf(await of.draft(actor))).toBe('permission-role');
    }
    for (const actor of [people.officer, people.monitoring, people.director])
      expect(codeOf(await of.account({}, actor))).toBe('permission-role');
    const elsewhere = {
      ...people.officer,
      roles: [{ role: 'project-officer' as const, unitIds: [of.line.units.elsewhere] }],
    };
    expect(codeOf(await of.save({}, elsewhere))).toBe('permission-unit');
    await of.prepare();
    accepted(await of.submit());
    for (const actor of [
      people.officer,
      people.director,
      people.headOfSection,
      people.finance,
      people.headElsewhere,
    ])
      expect(codeOf(await of.decide(actor))).toMatch(
        /^(approval-not-in-line|approval-own-request|permission-role)$/,
      );
    await of.approveAll();
    for (const actor of [people.officer, people.monitoring, people.director])
      expect(codeOf(await of.receipt(0, {}, actor))).toBe('permission-role');
    accepted(await of.receipt(0));
    accepted(await of.receipt(1));
    expect(codeOf(await of.original(people.officer))).toBe('permission-role');
  });

  it('a step that fails midway leaves nothing: no number taken, no round begun, no file kept', async () => {
    const of = await exampleClosing(await engine.fresh());
    await of.prepare();
    // The chain has nobody at its end, which shows only after the memo was numbered, drawn and sent.
    const head = (personId: string | null) => of.line.head(of.line.topUnitId, personId);
    await head(null);
    await sql`delete from role_assignments where role = 'director'`.execute(of.database.asOwner);
    const before = await of.view();
    expect(codeOf(await of.submit())).toBe('approval-no-approver');
    expect(await of.view()).toEqual(before);
    expect(before.memo).toMatchObject({ state: 'draft', documentNumber: null });
    const { rows } = await sql`select 1 from files where name like '%-closing-%'`.execute(
      of.database.asOwner,
    );
    expect(rows).toEqual([]);
    await head(of.people.director.personId);
    expect(codeOf(await of.submit())).toBe('ok');
  });

  it('everything of its own once the project is closed', async () => {
    const of = await exampleClosing(await engine.fresh());
    await of.prepare();
    accepted(await of.submit());
    await of.approveAll();
    accepted(await of.receipt(0));
    accepted(await of.receipt(1));
    accepted(await of.original());
    const { people } = of;
    const results = [
      await of.save(),
      await of.draft(),
      await of.submit(),
      await of.account(),
      await of.receipt(0),
      await of.original(),
      await of.as(people.monitoring, (ctx) => closeProject(ctx, of.doors, CODE, { version: 1, comment: '' })),
      await of.as(people.officer, (ctx) => withdrawClosing(ctx, of.doors, CODE, { version: 1, comment: '' })),
    ];
    expect(results.map(codeOf)).toEqual(results.map(() => 'project-closed'));
  });
});
