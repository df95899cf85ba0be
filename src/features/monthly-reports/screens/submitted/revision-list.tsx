import { useParams } from '@tanstack/react-router';
import { Link, Section } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { buddhistMonthKey } from '../../../../foundation/month.ts';
import { messages } from '../messages.ts';
import type { ReportOnScreen } from '../report-api.ts';

/** Every revision of the month; older ones stay readable. */
export function RevisionList({ view }: { view: ReportOnScreen }) {
  const w = useWords(messages);
  const format = useFormat();
  const { year = '' } = useParams({ strict: false }) as Record<string, string>;
  const shown = view.revisions.filter((each) => each.submittedAt !== null || each.revision > 1);
  if (shown.length === 0) return null;
  const of = `/${year}/projects/${view.plan.projectCode}/reports/${buddhistMonthKey(view.month)}/revisions`;
  return (
    <Section title={w('revision.title')}>
      <ol className="grid gap-3 text-grid">
        {shown.toReversed().map((each) => (
          <li key={each.revision} className="grid gap-0.5">
            <Link to={`${of}/${each.revision}`}>{w('revision.number', { revision: each.revision })}</Link>
            <span className="text-muted">
              {each.submittedAt
                ? w('revision.submitted', { by: each.submittedBy ?? '', at: format.moment(each.submittedAt) })
                : w('revision.being-written')}
            </span>
            {each.reason && (
              <span className="break-words">{w('revision.reason', { reason: each.reason })}</span>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
