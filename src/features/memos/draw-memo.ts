/** A memo as a document, with the agency's emblem where it has one. */
import type { OfficialDocument } from '../../foundation/document-blocks.ts';
import type { AgencyTransaction } from '../../platform/database/index.ts';
import type { Files } from '../../platform/files/index.ts';
import { type DrawnEmblem, memoDocument } from './memo-document.ts';
import { findMemoSettings } from './settings-store.ts';
import type { Memo } from './store.ts';

type Reading = Pick<Files, 'find' | 'read'>;

/** As it stands now: a sent memo is not drawn again, its stored bytes are given out. */
export async function drawnMemo(
  tx: AgencyTransaction,
  files: Reading,
  agencyId: string,
  memo: Memo,
): Promise<OfficialDocument> {
  const madeAt = (memo.sentAt ?? memo.changedAt).toISOString();
  return memoDocument(memo, { madeAt, emblem: await findDrawnEmblem(tx, files, agencyId) });
}

export async function findDrawnEmblem(
  tx: AgencyTransaction,
  files: Reading,
  agencyId: string,
): Promise<DrawnEmblem | null> {
  const { emblem } = await findMemoSettings(tx, agencyId);
  const file = emblem ? await files.find(tx, emblem.fileId) : null;
  if (!emblem || !file) return null;
  const { format, width, height } = emblem;
  return { format, width, height, base64: (await files.read(file)).toString('base64') };
}
