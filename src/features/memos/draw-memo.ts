/** A memo as a document, with the agency's emblem where it has one. */
import type { OfficialDocument } from '../../foundation/document-blocks.ts';
import { accepted, refuse } from '../../foundation/refusal.ts';
import type { AgencyTransaction } from '../../platform/database/index.ts';
import { type Files, findToHandOut } from '../../platform/files/index.ts';
import { readEmblem } from './emblem.ts';
import { type DrawnEmblem, memoDocument } from './memo-document.ts';
import { findMemoSettings } from './settings-store.ts';
import type { Memo } from './store.ts';

type Reading = Pick<Files, 'find' | 'read'>;

/** A memo with the emblem it was sent with; a draft as it stands now, with the emblem in use. */
export async function drawnMemo(
  tx: AgencyTransaction,
  files: Reading,
  agencyId: string,
  memo: Memo,
): Promise<OfficialDocument> {
  const madeAt = (memo.sentAt ?? memo.changedAt).toISOString();
  return memoDocument(memo, { madeAt, emblem: await findEmblemOf(tx, files, agencyId, memo) });
}

/** The emblem that a memo was sent with, or that a draft would be sent with. */
export async function findEmblemOf(
  tx: AgencyTransaction,
  files: Reading,
  agencyId: string,
  memo: Pick<Memo, 'state' | 'emblemFileId'>,
): Promise<DrawnEmblem | null> {
  const fileId =
    memo.state === 'sent' ? memo.emblemFileId : (await findMemoSettings(tx, agencyId)).emblemFileId;
  return findDrawnEmblem(tx, files, fileId);
}

/** Null for none, and for one in which a virus was found after it was kept: it is never drawn. */
export async function findDrawnEmblem(
  tx: AgencyTransaction,
  files: Reading,
  fileId: string | null,
): Promise<DrawnEmblem | null> {
  const file = await findToHandOut(files, tx, fileId, refuse('not-found', 'file-not-found'));
  if (!file.ok) return null;
  const bytes = await files.read(file.value);
  return { ...accepted(readEmblem(bytes)), base64: bytes.toString('base64') };
}
