import { Section, type Tone, ToneText } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import type { ClosingOnScreen } from './closing-api.ts';
import { messages } from './messages.ts';

type Clock = ClosingOnScreen['rounds'][number]['review'];

/** Every round of review with its counted days: 3 to review, 2 to mend (DLN-06, DLN-07). */
export function ReviewRounds({ rounds }: Pick<ClosingOnScreen, 'rounds'>) {
  const w = useWords(messages);
  const format = useFormat();
  if (rounds.length === 0) return null;
  return (
    <Section id="review" title={w('review.title')}>
      <ol className="grid gap-3">
        {rounds.map((each) => (
          <li key={each.round} className="grid gap-1">
            <p className="font-bold">
              {w('review.round', { round: each.round, date: format.date(each.submittedOn) })}
            </p>
            {(each.outcome !== 'withdrawn' || each.reviewedOn) && (
              <ClockLine of="review" clock={each.review} />
            )}
            {each.comment && (
              <p className="whitespace-pre-line">{w('review.comment', { comment: each.comment })}</p>
            )}
            {each.mending && <ClockLine of="mending" clock={each.mending} />}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function ClockLine({ of, clock }: { of: 'review' | 'mending'; clock: Clock }) {
  const w = useWords(messages);
  const format = useFormat();
  const isLate = clock.daysLate > 0;
  const code = clock.doneOn
    ? isLate
      ? (`${of}.done-late` as const)
      : (`${of}.done` as const)
    : isLate
      ? (`${of}.late` as const)
      : (`${of}.running` as const);
  const tone: Tone = isLate ? 'behind' : clock.doneOn ? 'good' : 'doing';
  return (
    <p>
      <ToneText
        tone={tone}
        word={w(code, {
          date: format.date(clock.doneOn ?? clock.dueOn, { weekday: clock.doneOn === null }),
          days: clock.doneOn ? clock.days : clock.daysLeft,
          late: clock.daysLate,
        })}
      />
    </p>
  );
}
