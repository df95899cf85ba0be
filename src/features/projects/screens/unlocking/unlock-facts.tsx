import { Facts, Link, Section, StateBadge, type Tone } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { unlockMessages } from './unlock-messages.ts';
import type { UnlockOnScreen } from './unlock-queries.ts';

const ended: Record<NonNullable<UnlockOnScreen['endedBy']>, Tone> = {
  withdraw: 'quiet',
  refuse: 'late',
  finish: 'good',
  expire: 'behind',
  cancel: 'quiet',
  close: 'quiet',
};

export function UnlockBadge({ unlock }: { unlock: UnlockOnScreen }) {
  const u = useWords(unlockMessages);
  if (unlock.endedBy)
    return <StateBadge tone={ended[unlock.endedBy]} word={u(`unlock.ended.${unlock.endedBy}`)} />;
  return unlock.state === 'unlocked' ? (
    <StateBadge tone="doing" icon="unlock" word={u('unlock.state.unlocked')} />
  ) : (
    <StateBadge tone="doing" icon="clock" word={u('unlock.state.requested')} />
  );
}

/** Who asked when and why, what monitoring decided, what came of it. */
export function UnlockFacts({ unlock }: { unlock: UnlockOnScreen }) {
  const u = useWords(unlockMessages);
  const format = useFormat();
  const day = (of: string) => format.date(of as CalendarDate, { weekday: true });
  return (
    <Facts
      facts={[
        { term: u('unlock.who'), value: unlock.requestedByName },
        { term: u('unlock.when'), value: day(unlock.requestedOn) },
        {
          term: u('unlock.reason'),
          value: <span className="whitespace-pre-line break-words">{unlock.reason}</span>,
        },
        ...(unlock.memo
          ? [
              {
                term: u('unlock.memo'),
                value: (
                  <Link
                    to={`/${unlock.fiscalYear}/projects/${unlock.projectCode}/memos/${unlock.memo.memoId}`}
                  >
                    {unlock.memo.documentNumber}
                  </Link>
                ),
              },
            ]
          : []),
        ...(unlock.decidedByName && unlock.decidedOn
          ? [{ term: u('unlock.decision'), value: `${unlock.decidedByName} · ${day(unlock.decidedOn)}` }]
          : []),
        ...(unlock.openUntil ? [{ term: u('unlock.open-until'), value: day(unlock.openUntil) }] : []),
        ...(unlock.decisionReason
          ? [{ term: u('unlock.note'), value: <span className="break-words">{unlock.decisionReason}</span> }]
          : []),
      ]}
    />
  );
}

export function EarlierUnlocks({ unlocks }: { unlocks: readonly UnlockOnScreen[] }) {
  const u = useWords(unlockMessages);
  const format = useFormat();
  if (unlocks.length === 0) return null;
  return (
    <Section title={u('unlock.earlier')}>
      <ul className="grid gap-1">
        {unlocks.map((unlock) => (
          <li
            key={unlock.unlockId}
            className="flex flex-wrap items-start justify-between gap-2 border-line border-t py-2"
          >
            <span className="min-w-0 flex-1 basis-64 break-words">
              {unlock.reason}
              <span className="block text-muted text-tiny">
                {unlock.requestedByName} · {format.date(unlock.requestedOn as CalendarDate)}
                {unlock.madeVersion !== null &&
                  ` · ${u('unlock.made-version', { version: unlock.madeVersion })}`}
                {unlock.decisionReason && ` · ${unlock.decisionReason}`}
              </span>
            </span>
            <UnlockBadge unlock={unlock} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
