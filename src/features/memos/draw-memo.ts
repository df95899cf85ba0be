/** A memo as a document, with the agency's emblem where it has one. */
import type { OfficialDocument } from '../../foundation/document-blocks.ts';
import type { AgencyTransaction } from '../../platform/database/index.ts';
import type { Files } from '../../platform/files/index.ts';
import { memoDocument } from './memo-document.ts';
import { findMemoSettings } from './settings-store.ts';
import type { Memo } from './store.ts';

/** As it stands now: a sent memo is not drawn again, its stored bytes are given out. */
export async function drawnMemo(
  tx: AgencyTransaction,
  files: Pick<Files, 'find' | 'read'>,
  agencyId: string,
  memo: Memo,
): Promise<OfficialDocument> {
  const { emblem } = await findMemoSettings(tx, agencyId);
  const file = emblem ? await files.find(tx, emblem.fileId) : null;
  const bytes = file ? await files.read(file) : null;
  const madeAt = (memo.sentAt ?? memo.changedAt).toISOString();
  return memoDocument(memo, {
    madeAt,
    emblem: emblem && bytes ? { ...emblem, base64: bytes.toString('base64') } : null,
  });
}
