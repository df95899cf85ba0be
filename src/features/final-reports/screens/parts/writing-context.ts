import { createContext, useContext } from 'react';
import type { ReportOnScreen } from '../final-report-api.ts';
import type { WritingDraft } from '../saving/use-writing.ts';

/** What every part of the screen works with. */
export type WritingTools = {
  view: ReportOnScreen;
  draft: WritingDraft;
  isReadOnly: boolean;
  /** For a field whose text may be no figure: while it is none, the report is not completed with the one before. */
  unreadable: (field: string) => (isUnreadable: boolean) => void;
  addressOf: (fileId: string) => string;
  /** Stores a picture made small enough for paper; null when it was refused, which has been said. */
  addPicture: (file: File) => Promise<string | null>;
  /** Takes a picture of the monthly evidence. */
  takeEvidence: (fileId: string) => Promise<boolean>;
};

export const WritingContext = createContext<WritingTools | null>(null);

export function useWritingTools(): WritingTools {
  const tools = useContext(WritingContext);
  if (!tools) throw new Error('a part of the report stands outside its page');
  return tools;
}
