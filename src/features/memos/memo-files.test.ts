/** An entry of the list of a memo may stand for a file of its project and for no other, on both engines. */
import { expect, it } from 'vitest';
import { accepted } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import type { ExampleAgency } from '../projects/example-agency.ts';
import { attachFile } from '../projects/index.ts';
import { exampleDraft, exampleProject, files } from './example-draft.ts';
import { exampleMemoText } from './example-memo.ts';
import { draftMemo, sendMemoOfRequest } from './index.ts';
import { saveMemo } from './save-memo.ts';

const attached = async (agency: ExampleAgency, projectCode: string): Promise<string> => {
  const file = {
    kind: 'opening-memo',
    name: 'เอกสาร',
    fileName: 'a.pdf',
    bytes: new TextEncoder().encode('%PDF-1.7 memo'),
    status: null,
    subject: null,
    scan: { state: 'not-scanned', at: new Date('2023-04-05T03:00:00Z') },
  } as const;
  const kept = await agency.as('project-officer', (ctx) => attachFile(ctx, files, [], projectCode, file));
  return accepted(kept).fileId;
};

onBothEngines('files that a memo names', (engine) => {
  it('are of its project, or those that its record names; any other is refused with its place', async () => {
    const db = await engine.fresh();
    const { agency, subject } = await exampleDraft(db);
    const { projectCode } = subject;
    const other = await exampleDraft(db);
    const minutes = newId();
    const text = exampleMemoText({ attachments: [{ title: 'รายงานการประชุม', fileId: minutes }] });
    const { memoId } = accepted(
      await agency.as('project-officer', (ctx) => draftMemo(ctx, subject, 'opening', text, [])),
    );
    const withFile = (of: string | null) =>
      exampleMemoText({ attachments: [...text.attachments, { title: 'สำเนา', fileId: of }] });
    const save = (version: number, of: string | null) =>
      agency.as('project-officer', (ctx) =>
        saveMemo(ctx, memoId, { version, text: withFile(of), digits: 'thai' }),
      );
    const elsewhere = [
      newId(),
      await attached(agency, await exampleProject(agency)),
      await attached(other.agency, other.subject.projectCode),
    ];
    for (const of of elsewhere)
      expect(await save(1, of)).toMatchObject({
        refusal: {
          kind: 'invalid',
          code: 'memo-files',
          fields: [
            {
              place: 'text.attachments[1].fileId',
              code: 'memo-file-elsewhere',
              data: { number: 2, title: 'สำเนา', projectCode },
            },
          ],
        },
      });
    const fileId = await attached(agency, projectCode);
    expect(accepted(await save(1, fileId))).toEqual({ version: 2 });
    expect(accepted(await save(2, null))).toEqual({ version: 3 });
  });

  it('are asked of the memo of a request too, and nothing of the request is kept', async () => {
    const db = await engine.fresh();
    const { agency, subject: ofProject, found } = await exampleDraft(db);
    const subject = { ...ofProject, subjectType: 'plan-unlock', subjectId: newId() } as const;
    const drafted = exampleMemoText({ attachments: [] });
    const sentWith = (fileId: string | null, said = drafted) =>
      agency.as('project-officer', (ctx) => {
        const recordSays = { text: drafted, mustSay: [] };
        const text = { ...drafted, attachments: [{ title: 'หนังสือ', fileId }] };
        const edited = { drafted: said, text, digits: 'thai', documentNumber: null } as const;
        return sendMemoOfRequest(ctx, files, { subject, kind: 'plan-unlock' }, recordSays, edited);
      });
    const foreign = newId();
    expect(await sentWith(foreign)).toMatchObject({ refusal: { code: 'memo-files' } });
    const madeUp = { ...drafted, attachments: [{ title: 'หนังสือ', fileId: foreign }] };
    expect(await sentWith(foreign, madeUp)).toMatchObject({ refusal: { code: 'memo-old' } });
    const { rows } = await db.statement('select memo_id from memos');
    expect(rows).toEqual([]);
    const { memoId } = accepted(await sentWith(null));
    expect(await found(memoId)).toMatchObject({ state: 'sent' });
  });
});
