import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ClauseLink, Link, PageHeader, Refusal } from '../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../design/language/index.ts';
import { buddhistMonthKey, parseBuddhistMonthKey } from '../../../foundation/month.ts';
import { FormLinks } from './form-links.tsx';
import { messages } from './messages.ts';
import { OfficialForm } from './official-form.tsx';
import { type FormOf, formsQuery } from './queries.ts';

type Address = { year?: string; projectCode?: string; monthKey?: string; formId?: string };

/**
 * One form on a page of its own (screen 6): `/2566/projects/66010001/forms/100` and
 * `/2566/projects/66010001/reports/2566-03/forms/200-3`.
 */
export function FormPage() {
  const w = useWords(messages);
  const { year = '', projectCode = '', monthKey, formId = '' } = useParams({ strict: false }) as Address;
  const read = monthKey === undefined ? null : parseBuddhistMonthKey(monthKey);
  if (read && !read.ok)
    return (
      <>
        <PageHeader title={w('title')} />
        <Refusal
          what={w('month-not-read', { found: (monthKey ?? '').slice(0, 20) })}
          whatToDo={<Link to={`/${year}/forms`}>{w('all-forms')}</Link>}
        />
      </>
    );
  const of = { projectCode, month: read?.value ?? null };
  return (
    <>
      <div className="no-print">
        <Head year={year} of={of} formId={formId} />
      </div>
      <OfficialForm key={`${formId} ${projectCode} ${of.month}`} formId={formId} {...of} />
    </>
  );
}

/** Name of the paper, its clause, the other papers of the month, and the way back to the record. */
function Head({ year, of, formId }: { year: string; of: FormOf; formId: string }) {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const { data: forms = [] } = useQuery(formsQuery);
  const form = forms.find((each) => each.formId === formId);
  const { projectCode, month } = of;
  const search = { project: Number(projectCode), ...(month ? { month: buddhistMonthKey(month) } : {}) };
  return (
    <>
      <PageHeader
        title={form ? w('paper', { paper: form.paperId, title: form.title[language] }) : w('title')}
        above={{ to: `/${year}/projects/${projectCode}`, word: projectCode }}
        note={
          form && (
            <>
              {month && `${format.month(month, { long: true })} · `}
              {w('version', { version: form.version })} · <ClauseLink clause={form.clause} />
            </>
          )
        }
        actions={
          <>
            {month && (
              <Link
                look="quiet"
                small
                icon="edit"
                to={`/${year}/projects/${projectCode}/reports/${buddhistMonthKey(month)}`}
              >
                {w('to-report', { month: format.month(month) })}
              </Link>
            )}
            {form?.record === 'final-report' && (
              <Link look="quiet" small icon="edit" to={`/${year}/projects/${projectCode}/final-report`}>
                {w('to-final-report')}
              </Link>
            )}
            <Link look="quiet" small icon="list" to={`/${year}/forms`} search={search}>
              {w('all-forms')}
            </Link>
          </>
        }
      />
      {month && (
        <div className="-mt-3 mb-4">
          <FormLinks year={year} {...of} />
        </div>
      )}
    </>
  );
}
