/** A memo from draft to received original, on both engines: numbers, versions, and what may never change. */
import { expect, it } from 'vitest';
import { dateOf } from '../../foundation/calendar-date.ts';
import { accepted, type Result } from '../../foundation/refusal.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import { exampleDraft, files } from './example-draft.ts';
import { exampleMemoText } from './example-memo.ts';
import { listMemos, type MemoKind, type MemoSubject, receiveOriginal } from './index.ts';
import { saveMemo } from './save-memo.ts';

const codeOf = <T>(result: Result<T>) => (result.ok ? 'ok' : result.refusal.code);

onBothEngines('memos', (engine) => {
  it('one draft per record, kind and month: drafting again replaces its text, after sending begins the next revision', async () => {
    const db = await engine.fresh();
    const { agency, draft, send, found, subject } = await exampleDraft(db);
    const first = await draft();
    const again = await draft();
    expect(again).toEqual({ memoId: first.memoId, version: 2 });
    const april = await draft('closing-delay', {}, '2023-04');
    const may = await draft('closing-delay', {}, '2023-05');
    expect(new Set([first.memoId, april.memoId, may.memoId]).size).toBe(3);
    expect((await found(may.memoId)).period).toBe('2023-05');
    accepted(await send(first.memoId));
    const next = await draft();
    expect(next.memoId).not.toBe(first.memoId);
    expect((await found(next.memoId)).revision).toBe(2);
    const listed = await db.inAgency(agency.agencyId, (tx) =>
      listMemos(tx, { projectId: subject.projectId }),
    );
    expect(listed).toHaveLength(4);
    const ofRecord = await db.inAgency(agency.agencyId, (tx) =>
      listMemos(tx, { subjectType: 'amendment', subjectId: subject.subjectId }),
    );
    expect(ofRecord).toEqual([]);
  });

  it('two who draft at the same moment end with one draft', async () => {
    const db = await engine.fresh();
    const { agency, draft, subject } = await exampleDraft(db);
    const drafts = await Promise.all(Array.from({ length: 4 }, () => draft()));
    expect(new Set(drafts.map(({ memoId }) => memoId)).size).toBe(1);
    const listed = await db.inAgency(agency.agencyId, (tx) =>
      listMemos(tx, { projectId: subject.projectId }),
    );
    expect(listed.map(({ version }) => version)).toEqual([4]);
  });

  it('a stale edit is refused with both texts and overwrites nothing', async () => {
    const db = await engine.fresh();
    const { agency, draft, found } = await exampleDraft(db);
    const { memoId } = await draft();
    const save = (version: number, closing: string) =>
      agency.as('project-officer', (ctx) =>
        saveMemo(ctx, memoId, { version, text: exampleMemoText({ closing }), digits: 'thai' }),
      );
    expect(accepted(await save(1, 'ฉบับของคนแรก'))).toEqual({ version: 2 });
    const stale = await save(1, 'ฉบับของคนที่สอง');
    expect(stale).toMatchObject({
      ok: false,
      refusal: {
        kind: 'stale',
        data: { yours: 1, saved: 2 },
        fields: [{ place: 'closing', data: { saved: 'ฉบับของคนแรก', yours: 'ฉบับของคนที่สอง' } }],
      },
    });
    expect((await found(memoId)).text.closing).toBe('ฉบับของคนแรก');
    expect(accepted(await save(2, 'ฉบับของคนแรก'))).toEqual({ version: 2 });
    const outsider = await agency.as('director', (ctx) =>
      saveMemo(ctx, memoId, { version: 2, text: exampleMemoText(), digits: 'thai' }),
    );
    expect(codeOf(outsider)).toBe('permission-role');
  });

  it('numbers run on per unit and calendar year, and pass over a number that was typed', async () => {
    const db = await engine.fresh();
    const { agency, draft, send } = await exampleDraft(db);
    await db.asOwner
      .withTables<{ units: { unit_id: string; abbreviation: string } }>()
      .updateTable('units')
      .set({ abbreviation: 'ฝต.' })
      .where('unit_id', '=', agency.unitId)
      .execute();
    const other = { unitId: agency.otherUnitId };
    const sent = async (kind: MemoKind, typed: string | null, change: Partial<MemoSubject> = {}) =>
      accepted(await send((await draft(kind, change)).memoId, typed)).documentNumber;
    expect(await sent('opening', null)).toBe('ฝต./1');
    expect(await sent('adjustment', ' ฝต./๒ ')).toBe('ฝต./2');
    expect(await sent('agenda', null)).toBe('ฝต./3');
    expect(await sent('closing', null, { ...other, subjectId: 'another' })).toMatch(/\/1$/);
    expect(await sent('agenda-paper', null)).toBeNull();
    const taken = await send((await draft('plan-unlock')).memoId, 'ฝต./๑');
    expect(taken).toMatchObject({
      ok: false,
      refusal: {
        code: 'memo-number-taken',
        kind: 'conflict',
        data: { documentNumber: 'ฝต./1', year: 2566, unitName: 'ฝ่ายติดตาม', projectCode: '66010001' },
      },
    });
  });

  it('twelve at once get twelve numbers without a gap, and one typed number goes to one memo', async () => {
    const db = await engine.fresh();
    const { draft, send } = await exampleDraft(db);
    const memos = [];
    for (let each = 0; each < 12; each++) memos.push(await draft('opening', { subjectId: `record-${each}` }));
    const sent = await Promise.all(memos.map(({ memoId }) => send(memoId)));
    const numbers = sent.map((each) => Number(accepted(each).documentNumber?.split('/')[1]));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    const rivals = [];
    for (let each = 0; each < 4; each++) rivals.push(await draft('agenda', { subjectId: `rival-${each}` }));
    const answers = await Promise.all(rivals.map(({ memoId }) => send(memoId, 'ก 1/99')));
    expect(answers.map(codeOf).sort()).toEqual([
      'memo-number-taken',
      'memo-number-taken',
      'memo-number-taken',
      'ok',
    ]);
  });

  it('what was sent never changes: neither by the actions nor by SQL', async () => {
    const db = await engine.fresh();
    const { agency, draft, send, found } = await exampleDraft(db);
    const { memoId } = await draft();
    const sent = accepted(await send(memoId));
    expect(codeOf(await send(memoId))).toBe('memo-sent-already');
    const saved = await agency.as('project-officer', (ctx) =>
      saveMemo(ctx, memoId, { version: 1, text: exampleMemoText({ closing: 'แก้' }), digits: 'thai' }),
    );
    expect(codeOf(saved)).toBe('memo-sent-already');
    for (const change of [
      `update memos set content = '{}'`,
      `update memos set state = 'draft', sent_on = null`,
      `update memos set document_number = 'อื่น'`,
      `update memos set original_received_on = '2023-04-05', pdf_sha256 = 'x'`,
      `delete from memos`,
    ])
      await expect(db.statement(change), change).rejects.toThrow(/was sent and never changes/);
    const memo = await found(memoId);
    const file = await db.inAgency(agency.agencyId, (tx) => files.find(tx, sent.pdfFileId));
    expect(file).toMatchObject({ mediaType: 'application/pdf', sha256: sent.pdfSha256 });
    expect(memo).toMatchObject({ state: 'sent', sentOn: '2023-04-05', pdfSha256: sent.pdfSha256 });
    expect(memo.wordSha256).toBe(sent.wordSha256);
  });

  it('accounting receives the original once, on a day from sending to today', async () => {
    const db = await engine.fresh();
    const { agency, draft, send, found } = await exampleDraft(db);
    const { memoId } = await draft();
    const receive = (day: string, role: 'administrator' | 'project-officer' = 'administrator') =>
      agency.as(role, (ctx) => receiveOriginal(ctx, memoId, { receivedOn: dateOf(day) }));
    expect(codeOf(await receive('2023-04-05'))).toBe('memo-not-sent');
    accepted(await send(memoId));
    expect(codeOf(await receive('2023-04-05', 'project-officer'))).toBe('permission-role');
    expect(codeOf(await receive('2023-04-04'))).toBe('memo-received-outside');
    expect(codeOf(await receive('2023-04-06'))).toBe('memo-received-outside');
    expect(codeOf(await receive('2023-04-05'))).toBe('ok');
    expect(codeOf(await receive('2023-04-05'))).toBe('memo-original-received');
    expect((await found(memoId)).originalReceivedOn).toBe('2023-04-05');
    await expect(db.statement(`update memos set original_received_on = '2023-04-06'`)).rejects.toThrow(
      /never changes/,
    );
    const { rows } = await db.statement(
      `select action from audit_events where action like 'memos.%' order by audit_id`,
    );
    expect(rows.map((row) => row.action)).toEqual(['memos.draft', 'memos.send', 'memos.receive-original']);
  });

  it('is closed with its project', async () => {
    const db = await engine.fresh();
    const { agency, draft } = await exampleDraft(db);
    const { memoId } = await draft();
    await db.statement(`update projects set state = 'closed', closed_on = '2023-04-05'`);
    const saved = await agency.as('project-officer', (ctx) =>
      saveMemo(ctx, memoId, { version: 1, text: exampleMemoText({ closing: 'แก้' }), digits: 'thai' }),
    );
    expect(codeOf(saved)).toBe('memo-project-closed');
  });

  it('whose original has not come is not received any more once the project is closed', async () => {
    const db = await engine.fresh();
    const { agency, draft, send, found } = await exampleDraft(db);
    const { memoId } = await draft();
    accepted(await send(memoId));
    await db.statement(`update projects set state = 'closed', closed_on = '2023-04-05'`);
    const receive = () =>
      agency.as('administrator', (ctx) => receiveOriginal(ctx, memoId, { receivedOn: dateOf('2023-04-05') }));
    expect(codeOf(await receive())).toBe('memo-project-closed');
    expect((await found(memoId)).originalReceivedOn).toBeNull();
  });
});
