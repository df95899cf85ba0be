/** What an edited memo must say to be sent, on both engines: the record as it is, its texts and its amounts. */
import { expect, it } from 'vitest';
import { accepted, type Result } from '../../foundation/refusal.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import { exampleDraft } from './example-draft.ts';
import { EXAMPLE_MUST_SAY, exampleMemoText } from './example-memo.ts';
import { draftMemo } from './index.ts';
import { saveMemo } from './save-memo.ts';

const codeOf = <T>(result: Result<T>) => (result.ok ? 'ok' : result.refusal.code);

onBothEngines('a memo', (engine) => {
  it('is sent only while its record says what it was drafted from, or where it was edited to say it', async () => {
    const { agency, draft, send, found } = await exampleDraft(await engine.fresh());
    const { memoId } = await draft();
    const attachments = [{ title: 'รายละเอียดโครงการ (สสว.100)' }];
    const recordSays = exampleMemoText({ attachments, telephone: '0 2000 0001' });
    const refused = await send(memoId, null, recordSays);
    expect(refused).toMatchObject({
      refusal: {
        code: 'memo-old',
        data: { count: 2 },
        fields: [
          { place: 'attachments', data: { drafted: 'สำเนาบันทึกแจ้งจัดสรรงบประมาณ', now: '-' } },
          { place: 'telephone', data: { placeTh: 'โทรศัพท์', drafted: '0 2000 0000', now: '0 2000 0001' } },
        ],
      },
    });
    expect(await found(memoId)).toMatchObject({ state: 'draft', version: 1 });
    const edited = exampleMemoText({ attachments, telephone: '0 2000 0001', closing: 'จึงเรียนมาเพื่อทราบ' });
    accepted(
      await agency.as('project-officer', (ctx) =>
        saveMemo(ctx, memoId, { version: 1, text: edited, digits: 'thai' }),
      ),
    );
    accepted(await send(memoId, null, recordSays));
  });

  it('a text that the record demands may not be lost, whatever the digits; an empty memo is not sent', async () => {
    const db = await engine.fresh();
    const { agency, draft, send } = await exampleDraft(db);
    const { memoId, version } = await draft();
    const save = (from: number, text: ReturnType<typeof exampleMemoText>) =>
      agency.as('project-officer', (ctx) => saveMemo(ctx, memoId, { version: from, text, digits: 'thai' }));
    const { paragraphs } = exampleMemoText();
    const short = paragraphs.map((each) => each.replace('ยี่สิบห้าสตางค์', ''));
    accepted(await save(version, exampleMemoText({ paragraphs: short })));
    const refused = await send(memoId);
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'memo-says-less', fields: [{ data: { missing: EXAMPLE_MUST_SAY[1] } }] },
    });
    accepted(await save(version + 1, exampleMemoText({ closing: ' ' })));
    expect(codeOf(await send(memoId))).toBe('memo-incomplete');
    const thai = paragraphs.map((each) => each.replace('1,100,050.25', '๑,๑๐๐,๐๕๐.๒๕'));
    accepted(await save(version + 2, exampleMemoText({ paragraphs: thai })));
    expect(codeOf(await send(memoId))).toBe('ok');
  });

  it('an amount that was changed in one of its two places is refused with its place; left out there, it is sent', async () => {
    const { agency, subject, send } = await exampleDraft(await engine.fresh());
    const amount = '1,000.00 บาท (หนึ่งพันบาทถ้วน)';
    const textWith = (last: string) => exampleMemoText({ paragraphs: [`มีเงินคงเหลือ ${amount}`, last] });
    const recordSays = textWith(`จึงขออนุมัติคืน ${amount}`);
    const { memoId } = accepted(
      await agency.as('project-officer', (ctx) => draftMemo(ctx, subject, 'closing', recordSays, [amount])),
    );
    const sentWith = async (version: number, last: string) => {
      const input = { version, text: textWith(last), digits: 'thai' } as const;
      accepted(await agency.as('project-officer', (ctx) => saveMemo(ctx, memoId, input)));
      return send(memoId, null, recordSays);
    };
    expect(await sentWith(1, 'จึงขออนุมัติคืน 1,100.00 บาท (หนึ่งพันบาทถ้วน)')).toMatchObject({
      refusal: { code: 'memo-amounts', fields: [{ place: 'paragraphs[1]', code: 'memo-amount-words' }] },
    });
    expect(await sentWith(2, 'จึงขออนุมัติคืน 1,100.00 บาท')).toMatchObject({
      refusal: {
        code: 'memo-amounts',
        fields: [{ code: 'memo-amount-replaced', data: { known: '1,000.00' } }],
      },
    });
    accepted(await sentWith(3, 'จึงขออนุมัติคืนเงินดังกล่าว'));
  });
});
