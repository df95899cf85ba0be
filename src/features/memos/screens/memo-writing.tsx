import { Refusal, Section } from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import { emptyPlaces } from '../empty-places.ts';
import { lostTexts } from '../must-say.ts';
import { type MemoFileChoice, MemoForm } from './memo-form.tsx';
import { MemoPaper, type PaperOfMemo } from './memo-paper.tsx';
import { messages } from './messages.ts';
import type { MemoEditing } from './use-memo-text.ts';

/** A text while it is written, wherever it is kept. */
export type MemoWritingProps = {
  memo: PaperOfMemo & { mustSay: readonly string[] };
  editing: Pick<MemoEditing, 'text' | 'digits' | 'change' | 'changeDigits'>;
  /** Files of the project that an entry of the list may stand for. */
  files?: readonly MemoFileChoice[];
};

/** Whether it lacks what a memo must have, and would be refused. */
export const isUnfit = ({ memo, editing }: MemoWritingProps): boolean =>
  emptyPlaces(editing.text, memo.kind).length > 0 || lostTexts(editing.text, memo.mustSay).length > 0;

/** The parts field by field, beside them the page as on paper, above them what is missing. */
export function MemoWriting({ memo, editing, files = [] }: MemoWritingProps) {
  const w = useWords(messages);
  return (
    <>
      <WhatIsMissing memo={memo} editing={editing} />
      <div className="grid items-start gap-4 wide:grid-cols-[2fr_3fr]">
        <MemoForm editing={editing} kind={memo.kind} files={files} />
        <div
          className="wide:sticky wide:top-4 wide:max-h-[calc(100dvh-2rem)] wide:overflow-auto"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
          tabIndex={0}
        >
          <Section title={w('page.paper')}>
            <MemoPaper memo={memo} text={editing.text} digits={editing.digits} />
          </Section>
        </div>
      </div>
    </>
  );
}

/** What the record demands and the text lost, and what is still empty: said while typing. */
function WhatIsMissing({ memo, editing }: MemoWritingProps) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const lost = lostTexts(editing.text, memo.mustSay);
  const empty = emptyPlaces(editing.text, memo.kind);
  return (
    <>
      {lost.length > 0 && (
        <Refusal
          icon="warning"
          what={w('edit.lost', { count: lost.length })}
          fields={lost.map((text) => ({ key: text, words: `“${text}”` }))}
        />
      )}
      {empty.length > 0 && (
        <p className="text-grid text-muted">
          {w('edit.empty', { places: empty.map((place) => place[language]).join(', ') })}
        </p>
      )}
    </>
  );
}
