/** Kinds of memos and of the records they come from (FRM 4.11 to 4.16). Runs in the browser. */

export const memoKinds = [
  'opening',
  'adjustment',
  'agenda',
  'agenda-paper',
  'board-resolution',
  'closing',
  'closing-delay',
  'plan-unlock',
  'report-unlock',
] as const;
export type MemoKind = (typeof memoKinds)[number];

export const memoSubjectTypes = [
  'project-opening',
  'amendment',
  'closing',
  'plan-unlock',
  'reopening',
] as const;
export type MemoSubjectType = (typeof memoSubjectTypes)[number];

/** The record that a memo is about, and the project unit that writes and numbers it. */
export type MemoSubject = {
  subjectType: MemoSubjectType;
  /** As its feature names the record: up to 100 characters. */
  subjectId: string;
  projectId: string;
  projectCode: string;
  unitId: string;
};

/** The name as every memo about the fund must write it (FRM-CL-1, S2 L455). */
export const FUND_NAME = 'กองทุนส่งเสริมวิสาหกิจขนาดกลางและขนาดย่อม';
