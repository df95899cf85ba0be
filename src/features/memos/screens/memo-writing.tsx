import { Refusal, Section } from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import type { FieldRefusal } from '../../../foundation/refusal.ts';
import { emptyPlaces } from '../empty-places.ts';
import { judgeAmounts } from '../judge-amounts.ts';
import { memoMessages } from '../messages.ts';
import { lostTexts, rarerTexts } from '../must-say.ts';
import type { MemoText } from '../schemas.ts';
import { type MemoFileChoice, MemoForm } from './memo-form.tsx';
import { MemoPaper, type PaperOfMemo } from './memo-paper.tsx';
import { messages } from './messages.ts';
import type { MemoEditing } from './use-memo-text.ts';

/** A text while it is written, wherever it is kept. */
export type MemoWritingProps = {
  memo: PaperOfMemo & { mustSay: readonly string[]; drafted: MemoText | null };
  editing: Pick<MemoEditing, 'text' | 'digits' | 'change' | 'changeDigits'>;
  /** Files of the project that an entry of the list may stand for. */
  files?: readonly MemoFileChoice[];
};

/** Whether it lacks what a memo must have, or says a wrong amount, and would be refused. */
export const isUnfit = ({ memo, editing: { text } }: MemoWritingProps): boolean =>
  emptyPlaces(text, memo.kind).length > 0 ||
  lostTexts(text, memo.mustSay).length > 0 ||
  judgeAmounts(text, recordOf(memo, text)).wrong.length > 0;

const recordOf = ({ drafted, mustSay }: MemoWritingProps['memo'], text: MemoText) => ({
  drafted: drafted ?? text,
  mustSay,
});

type Words = ReturnType<typeof useWords<typeof memoMessages>>;

const inWords = ({ code, data }: FieldRefusal, word: Words): string =>
  word(code as keyof typeof memoMessages, data as Record<string, string>);

/** The parts field by field, beside them the page as on paper, above them what is missing. */
export function MemoWriting({ memo, editing, files = [] }: MemoWritingProps) {
  const w = useWords(messages);
  const word = useWords(memoMessages);
  const { wrong } = judgeAmounts(editing.text, recordOf(memo, editing.text));
  const errors = new Map(wrong.map((each) => [each.place, inWords(each, word)]));
  return (
    <>
      <WhatIsMissing memo={memo} editing={editing} />
      <div className="grid items-start gap-4 wide:grid-cols-[2fr_3fr]">
        <MemoForm editing={editing} kind={memo.kind} files={files} errors={errors} />
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

/** What the record demands and the text lost or changed, and what is still empty: said while typing. */
function WhatIsMissing({ memo, editing: { text } }: MemoWritingProps) {
  const w = useWords(messages);
  const word = useWords(memoMessages);
  const { language } = useLanguage();
  const lost = lostTexts(text, memo.mustSay);
  const empty = emptyPlaces(text, memo.kind);
  const { wrong, unknown } = judgeAmounts(text, recordOf(memo, text));
  const rarer = rarerTexts(text, recordOf(memo, text));
  const listed = (faults: readonly FieldRefusal[]) =>
    faults.map((each, index) => ({ key: `${each.place} ${index}`, words: inWords(each, word) }));
  return (
    <>
      {lost.length > 0 && (
        <Refusal
          icon="warning"
          what={w('edit.lost', { count: lost.length })}
          fields={lost.map((each) => ({ key: each, words: `“${each}”` }))}
        />
      )}
      {wrong.length > 0 && (
        <Refusal icon="warning" what={w('edit.amounts', { count: wrong.length })} fields={listed(wrong)} />
      )}
      {unknown.length > 0 && (
        <Refusal
          look="locked"
          icon="warning"
          what={w('edit.unknown', { count: unknown.length })}
          fields={listed(unknown)}
        />
      )}
      {rarer.length > 0 && (
        <Refusal
          look="locked"
          icon="warning"
          what={w('edit.rarer')}
          fields={rarer.map((each) => ({ key: each.must, words: w('edit.rarer-text', each) }))}
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
