import { FileLink, Section } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { paperAddress, type ReportOnScreen } from './final-report-api.ts';
import { messages } from './messages.ts';

/** Completed revisions with their stored files. */
export function RevisionList({ view }: { view: ReportOnScreen }) {
  const w = useWords(messages);
  const format = useFormat();
  const { projectCode } = view.facts.form100;
  if (view.revisions.length === 0) return null;
  return (
    <Section title={w('revisions.title')}>
      <ul className="grid gap-4">
        {view.revisions.map(({ revision, completedOn, completedBy, pages, pdfSha256, reopeningReason }) => (
          <li key={revision} className="grid gap-1">
            <p>
              {w('revisions.line', {
                revision,
                date: format.date(completedOn as CalendarDate),
                by: completedBy,
                pages,
              })}
            </p>
            {reopeningReason && (
              <p className="text-muted">{w('revisions.reopened', { reason: reopeningReason })}</p>
            )}
            <p className="flex gap-4">
              {(['pdf', 'word'] as const).map((kind) => (
                <FileLink key={kind} href={paperAddress(projectCode, kind, revision)}>
                  {w(`paper.${kind}`)}
                </FileLink>
              ))}
            </p>
            <p className="break-all text-muted text-tiny">SHA-256 {pdfSha256}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
