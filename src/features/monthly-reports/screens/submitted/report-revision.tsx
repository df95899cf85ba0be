import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import {
  ApiRefusalView,
  PageHeader,
  Refusal,
  RefusedPage,
  Section,
  Skeleton,
  StateBadge,
} from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { messages } from '../messages.ts';
import { refusalOf } from '../refusal-of.ts';
import { differencesQuery, reportQuery, revisionQuery } from '../report-api.ts';
import { type ReportPlace, WithMonth } from '../with-month.tsx';
import { Frozen, FrozenReport } from './submitted-report.tsx';

/** `/2566/projects/66010001/reports/2566-03/revisions/1`: one revision as it was, and what it changed. */
export function ReportRevision() {
  const { revision = '' } = useParams({ strict: false }) as Record<string, string>;
  return (
    <WithMonth>
      {(place) => <OneRevision key={`${place.report} ${revision}`} {...place} typed={revision} />}
    </WithMonth>
  );
}

/** `typed`: the number of the revision as the address has it. */
function OneRevision({ projectCode, month, report: address, typed }: ReportPlace & { typed: string }) {
  const w = useWords(messages);
  const format = useFormat();
  const revision = /^\d{1,6}$/.test(typed) ? Number(typed) : 0;
  const { data: view, error: hidden } = useQuery(reportQuery(projectCode, month));
  const head = view?.revisions.find((each) => each.revision === revision);
  const isSubmitted = head?.submittedAt != null;
  const { data, error } = useQuery({
    ...revisionQuery(projectCode, month, revision),
    enabled: view !== undefined && isSubmitted,
  });
  const differences = useQuery({
    ...differencesQuery(projectCode, month, revision - 1, revision),
    enabled: revision > 1 && head !== undefined,
  });
  const name = format.month(month, { long: true });
  const refusal = refusalOf(error) ?? refusalOf(differences.error);
  const refused = refusalOf(hidden);
  if (refused)
    return (
      <RefusedPage
        title={w('revision.page', { revision: typed, month: name })}
        above={{ to: address, word: w('report.title-of', { month: name }) }}
        refusal={refused}
      />
    );
  return (
    <>
      <PageHeader
        title={w('revision.page', { revision: typed, month: name })}
        above={{ to: address, word: w('report.title-of', { month: name }) }}
        note={view && `${projectCode} · ${view.plan.name}`}
        state={
          head && (
            <StateBadge
              tone={isSubmitted ? 'good' : 'doing'}
              word={w(isSubmitted ? 'state.submitted' : 'state.draft')}
            />
          )
        }
      />
      <div className="grid gap-4">
        {refusal && <ApiRefusalView refusal={refusal} />}
        {view && !head && <Refusal what={w('revision.none', { revision: typed, month: name })} />}
        {data && <Frozen revision={data.revision} projectCode={projectCode} month={month} />}
        {head?.reason && (
          <p>
            <span className="text-muted">{w('revision.why')}</span> {head.reason}
          </p>
        )}
        {differences.data && (
          <Section title={w('revision.differences', { from: revision - 1, to: revision })}>
            {differences.data.differences.length === 0 ? (
              <p className="text-muted">{w('revision.no-differences')}</p>
            ) : (
              <ul className="grid gap-3">
                {differences.data.differences.map((each) => (
                  <li key={each.place} className="grid gap-1">
                    <h3 className="text-grid">
                      {w('cell.of', {
                        row: w(each.rowKind === 'activity' ? 'activity.numbered' : 'indicator.numbered', {
                          position: each.position,
                          name: each.name,
                        }),
                        cell: w(`cell.${each.cell}`),
                      })}
                    </h3>
                    <p className="whitespace-pre-line break-words">
                      <span className="sr-only">{w('revision.before')}</span>
                      <del className="text-muted">{each.before || w('cell.blank')}</del>{' '}
                      <span className="sr-only">{w('revision.after')}</span>
                      <ins className="bg-good-soft font-bold no-underline">
                        {each.after || w('cell.blank')}
                      </ins>
                    </p>
                  </li>
                ))}
              </ul>
            )}
          </Section>
        )}
        {data ? (
          <FrozenReport plan={data.snapshot.facts.plan} month={month} results={data.snapshot.facts.results} />
        ) : (
          !refusal && isSubmitted && <Skeleton lines={10} />
        )}
      </div>
    </>
  );
}
