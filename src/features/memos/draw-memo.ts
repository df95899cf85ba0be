/** A memo as a document, with the agency's emblem where it has one. */
import type { OfficialDocument } from '../../foundation/document-blocks.ts';
import { accepted } from '../../foundation/refusal.ts';
import type { AgencyTransaction } from '../../platform/database/index.ts';
import type { Files } from '../../platform/files/index.ts';
import { readEmblem } from './emblem.ts';
import { type DrawnEmblem, memoDocument } from './memo-document.ts';
import { findMemoSettings } from './settings-store.ts';
import type { Memo } from './store.ts';

type Reading = Pick<Files, 'find' | 'read'>;

/** A draft as it stands now, with the emblem in use; of a sent memo the stored bytes are given out instead. */
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

export async function findDrawnEmblem(
  tx: AgencyTransaction,
  files: Reading,
  fileId: string | null,
): Promise<DrawnEmblem | null> {
  const file = fileId === null ? null : await files.find(tx, fileId);
  if (!file) return null;
  const bytes = await files.read(file);
  return { ...accepted(readEmblem(bytes)), base64: bytes.toString('base64') };
}
