import { Button } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { messages } from './messages.ts';
import type { WritingDraft } from './saving/use-writing.ts';
import { wordsOfContent } from './words-of-content.ts';

/** Somebody else wrote the same place: theirs is shown, a person chooses. */
export function QuarrelNote({ draft, nameOf }: { draft: WritingDraft; nameOf: (place: string) => string }) {
  const w = useWords(messages);
  const { quarrels, by } = draft.state;
  return quarrels.map(({ place, theirs }) => (
    <div
      key={place}
      role="alert"
      className="grid gap-2 rounded-box border border-behind border-l-4 bg-behind-soft px-4 py-3"
    >
      <p className="font-bold">
        {nameOf(place)}: {w('quarrel.title', { by: by ?? w('quarrel.nobody') })}
      </p>
      <p className="text-grid text-muted">{w('quarrel.theirs')}</p>
      <p className="max-h-40 overflow-auto whitespace-pre-line">{wordsOfContent(theirs) || '-'}</p>
      <div className="flex flex-wrap gap-2">
        <Button small onPress={() => draft.chain.choose('mine', place)}>
          {w('quarrel.mine')}
        </Button>
        <Button small onPress={() => draft.chain.choose('theirs', place)}>
          {w('quarrel.take-theirs')}
        </Button>
      </div>
    </div>
  ));
}
