/**
 * What a memo says, as one schema: drafts are made of it, the route validates with it, the store keeps it, paper and
 * screen are drawn from it. Texts are as typed; digits become Thai or Arabic only when drawn.
 */
import { z } from 'zod';
import { MEMO_LIMITS } from './limits.ts';

const line = z.string().trim().max(MEMO_LIMITS.line);
const paragraphs = z.array(z.string().max(MEMO_LIMITS.paragraph)).max(MEMO_LIMITS.paragraphs);

export const memoTextSchema = z
  .object({
    /** เรื่อง */
    subject: z.string().trim().max(MEMO_LIMITS.subject),
    /** Who it goes to: the first after เรียน, the others after ผ่าน, in this order; without these two words. */
    to: z.array(line).max(MEMO_LIMITS.lines),
    paragraphs,
    /** Parts with a heading, numbered from 1 on paper: what an agenda paper is made of. They follow the paragraphs. */
    sections: z
      .array(z.object({ heading: line, paragraphs }))
      .max(MEMO_LIMITS.sections)
      .optional(),
    /** Listed after the text and numbered: "1) … (เอกสารแนบ 1)". `fileId`: a file of the project. */
    attachments: z
      .array(
        z.object({
          title: z.string().trim().max(MEMO_LIMITS.fileTitle),
          fileId: z.uuid().toLowerCase().nullish(),
        }),
      )
      .max(MEMO_LIMITS.files),
    /** จึงเรียนมาเพื่อ… */
    closing: z.string().max(MEMO_LIMITS.paragraph),
    /** หน่วยงาน */
    unitName: line,
    /** ส่วน (ส่วนงานที่จัดทำ); empty where there is none. */
    section: line,
    telephone: line,
    signatory: z.object({
      name: line,
      position: line,
      /** "รักษาการแทน …", "ปฏิบัติราชการแทน …" */
      actingFor: line.optional(),
    }),
    /** Of an agenda paper: the item of the board's agenda, for example "4.2"; dotted while it is not known. */
    agendaItem: line.optional(),
  })
  .meta({ id: 'MemoText' });
export type MemoText = z.infer<typeof memoTextSchema>;

export const documentNumberSchema = z.string().trim().min(1).max(60);

export const memoDigits = ['arabic', 'thai'] as const;
export type MemoDigits = (typeof memoDigits)[number];

export const saveMemoSchema = z
  .object({
    version: z.int().min(1).max(2_147_483_647),
    text: memoTextSchema,
    digits: z.enum(memoDigits),
  })
  .meta({ id: 'SaveMemo' });
export type SaveMemo = z.infer<typeof saveMemoSchema>;

/** The memo of a request, written before it is made: what was offered, what the officer made of it, its number. */
export const editedMemoSchema = z
  .strictObject({
    drafted: memoTextSchema,
    text: memoTextSchema,
    digits: z.enum(memoDigits),
    /** Null takes the unit's next running number. */
    documentNumber: documentNumberSchema.nullable().default(null),
  })
  .meta({ id: 'EditedMemo' });
export type EditedMemo = z.output<typeof editedMemoSchema>;
