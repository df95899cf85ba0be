/** Which files of a project are the papers of its opening. Pure, browser-safe. */
import type { OpeningFacts } from './missing-for-opening.ts';

type FileFacts = {
  /** The record of the project that it belongs to; null for the project itself. */
  subjectId: string | null;
  /** `own`: made by this installation. */
  scan: string;
  attachedAt: Date | string;
};

/**
 * What goes with the request: files of the project itself that were there when it was submitted (`submittedAt`, null for a
 * draft). What is attached while approvers decide changes nothing of what they were asked. On the way of paper only what
 * a person attached counts: a memo that the system made for an earlier request was signed by nobody.
 */
export const openingPapers = <F extends FileFacts>(
  files: readonly F[],
  { way, submittedAt }: { way: OpeningFacts['way']; submittedAt: Date | null },
): F[] =>
  files.filter(
    ({ subjectId, scan, attachedAt }) =>
      subjectId === null &&
      (way === 'system' || scan !== 'own') &&
      (submittedAt === null || new Date(attachedAt) <= submittedAt),
  );
