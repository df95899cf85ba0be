import { FileLink, Section, ToneText } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { ApprovalTrail, Differences } from '../../../approvals/screens/index.ts';
import { type AmendmentDifference, wishedDifferences } from '../../difference/amendment-differences.ts';
import { condensedDifferences } from '../../difference/condensed-differences.ts';
import type { DerivedKind } from '../../kinds/amendment-kinds.ts';
import { messages } from '../messages.ts';
import { type Amendment, minutesAddress } from '../queries.ts';
import { DerivedKinds } from './derived-kinds.tsx';

const requestKinds = ['amendment-adjustment', 'amendment-agenda', 'amendment-resolution'] as const;

/** What is asked, why which kind, what differs, and how far it has come. */
export function AmendmentAsked({ amendment }: { amendment: Amendment }) {
  const w = useWords(messages);
  const all = amendment.differences as AmendmentDifference[];
  const wished = condensedDifferences(wishedDifferences(all));
  const reported = condensedDifferences(all.filter((each) => each.reported));
  return (
    <div className="grid gap-4">
      <div className="grid items-start gap-4 wide:grid-cols-2">
        <DerivedKinds
          kinds={amendment.kinds as DerivedKind[]}
          due={amendment.due}
          asked={amendment.requestedOn !== null && amendment.state !== 'draft'}
        />
        <div className="grid gap-4">
          <Words title={w('words.drop-reason')} text={amendment.dropReason} />
          {amendment.agenda.length > 0 && <AtTheBoard amendment={amendment} />}
          {amendment.requestedOn !== null && (
            <ApprovalTrail
              projectCode={amendment.projectCode}
              kinds={requestKinds}
              subjectId={amendment.amendmentId}
            />
          )}
          <Words title={w('words.reason')} text={amendment.reason} />
          <Words title={w('words.effect')} text={amendment.effect} />
          <Words title={w('words.late-reason')} text={amendment.lateReason} />
        </div>
      </div>
      {wished.length > 0 && <Differences differences={wished} />}
      {reported.length > 0 && (
        <details>
          <summary className="target cursor-pointer text-act">
            {w('way.reported', { count: reported.length })}
          </summary>
          <div className="mt-3">
            <Differences differences={reported} />
          </div>
        </details>
      )}
    </div>
  );
}

function Words({ title, text }: { title: string; text: string }) {
  return text === '' ? null : (
    <Section title={title}>
      <p className="whitespace-pre-line">{text}</p>
    </Section>
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
