import { FileLink, Section, ToneText } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { ApprovalTrail, Differences } from '../../../approvals/screens/index.ts';
import type { AmendmentDifference } from '../../difference/amendment-differences.ts';
import { condensedDifferences } from '../../difference/condensed-differences.ts';
import { messages } from '../messages.ts';
import { type Amendment, minutesAddress } from '../queries.ts';
import { DerivedKinds } from './derived-kinds.tsx';

const requestKinds = ['amendment-adjustment', 'amendment-agenda', 'amendment-resolution'] as const;

/** What is asked, why which kind, what differs, and how far it has come. */
export function AmendmentAsked({ amendment }: { amendment: Amendment }) {
  const w = useWords(messages);
  const differences = condensedDifferences(amendment.differences as AmendmentDifference[]);
  return (
    <div className="grid items-start gap-4 wide:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid min-w-0 gap-4">
        {differences.length > 0 && !amendment.cancel && <Differences differences={differences} />}
        {amendment.reason !== '' && (
          <Section title={w('words.reason')}>
            <p className="whitespace-pre-line">{amendment.reason}</p>
          </Section>
        )}
        {amendment.effect !== '' && (
          <Section title={w('words.effect')}>
            <p className="whitespace-pre-line">{amendment.effect}</p>
          </Section>
        )}
        {amendment.lateReason !== '' && (
          <Section title={w('words.late-reason')}>
            <p className="whitespace-pre-line">{amendment.lateReason}</p>
          </Section>
        )}
      </div>
      <div className="grid gap-4">
        <DerivedKinds kinds={amendment.kinds} due={amendment.due} />
        {amendment.agenda.length > 0 && <AtTheBoard amendment={amendment} />}
        {amendment.requestedOn !== null && (
          <ApprovalTrail
            projectCode={amendment.projectCode}
            kinds={requestKinds}
            subjectId={amendment.amendmentId}
          />
        )}
      </div>
    </div>
  );
}

function AtTheBoard({ amendment }: { amendment: Amendment }) {
  const w = useWords(messages);
  const format = useFormat();
  const tone = { approved: 'good', refused: 'late', deferred: 'behind' } as const;
  return (
    <Section title={w('way.title')}>
      <ul className="grid gap-3">
        {amendment.agenda.map((item) => (
          <li key={item.itemId} className="grid gap-1">
            <p>
              {w('way.on-agenda', {
                number: item.meetingNumber,
                date: format.date(item.heldOn as CalendarDate),
              })}
              {item.agendaNumber !== '' && ` · ${w('way.item', { number: item.agendaNumber })}`}
            </p>
            {item.resolution && (
              <>
                <ToneText
                  tone={tone[item.resolution]}
                  word={w('way.resolution', { resolution: w(`resolution.${item.resolution}`) })}
                />
                <p className="whitespace-pre-line text-grid">{item.resolutionText}</p>
              </>
            )}
            {item.minutesNumber && (
              <FileLink href={minutesAddress(item.meetingId)} icon="file">
                {w('way.minutes', { number: item.minutesNumber })}
              </FileLink>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
