import type { ReactNode } from 'react';
import { ClauseLink, Icon, Refusal, ToneText } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { Month } from '../../../../foundation/month.ts';
import { CLAUSES } from '../../clauses.ts';
import type { ReportDoor } from '../../window/reporting-window.ts';
import { messages } from '../messages.ts';

export type DoorNoteProps = {
  door: ReportDoor;
  month: Month;
  /** Button or sentence: what this person can do about a closed door. */
  whatToDo?: ReactNode;
};

/** The window with its days left, or the one lock that holds: which, why, and who can lift it. */
export function DoorNote({ door, month, whatToDo }: DoorNoteProps) {
  const w = useWords(messages);
  const format = useFormat();
  const name = format.month(month, { long: true });
  if (door.state === 'open') {
    const last = door.daysLeft === 1;
    return (
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-box border border-line bg-surface px-4 py-3">
        <span className="flex items-center gap-2">
          <Icon name={door.by === 'window' ? 'calendar' : 'unlock'} className="text-act" />
          {w(door.by === 'window' ? 'door.window' : 'door.reopening', {
            month: name,
            until: format.date(door.until, { weekday: true }),
          })}
        </span>
        <ToneText
          tone={door.daysLeft <= 2 ? 'behind' : 'doing'}
          icon="clock"
          word={last ? w('door.last-day') : w('door.days-left', { days: door.daysLeft })}
        />
        <ClauseLink clause={CLAUSES.window} />
      </p>
    );
  }
  if (door.state === 'not-yet')
    return (
      <Refusal
        look="locked"
        what={w('door.not-yet', {
          month: name,
          opens: format.date(door.opensOn, { weekday: true }),
          closes: format.date(door.closesOn, { weekday: true }),
        })}
        why={w('door.not-yet-why', { days: door.daysUntil })}
        clause={door.clause}
      />
    );
  return (
    <Refusal
      look="locked"
      what={w(`door.${door.lock}`, {
        month: name,
        since: door.since === null ? '' : format.date(door.since, { weekday: true }),
      })}
      clause={door.clause}
      whatToDo={whatToDo}
      whoHelps={door.liftedBy === 'nobody' ? undefined : w(`lifter.${door.liftedBy}`)}
    />
  );
}
