import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import {
  ClauseLink,
  ComboBox,
  EmptyState,
  Link,
  PageHeader,
  Section,
  Select,
  Skeleton,
} from '../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../design/language/index.ts';
import type { DocumentDigits } from '../../../foundation/document-blocks.ts';
import { buddhistMonthKey, type Month, parseBuddhistMonthKey } from '../../../foundation/month.ts';
import { ApiRefusal } from '../../../platform/api-client/index.ts';
import { DigitsChoice } from './digits-choice.tsx';
import { Downloads, NotMade } from './downloads.tsx';
import { formAddress } from './form-links.tsx';
import { messages } from './messages.ts';
import { type FormOf, type FormOnList, formsQuery, projectMonthsQuery, projectsQuery } from './queries.ts';

/** `/2566/forms?project=66010001&month=2566-03`: the forms of a chosen project and month. */
export function FormsPage() {
  const w = useWords(messages);
  const navigate = useNavigate();
  const { year = '' } = useParams({ strict: false }) as { year?: string };
  const { project, month } = useSearch({ strict: false }) as { project?: unknown; month?: unknown };
  const { data: projects, error, refetch } = useQuery(projectsQuery(year));
  // The router writes a text of digits in quotation marks; a number reads well in the address.
  const choose = (projectCode: string | null, monthKey?: string) =>
    navigate({
      to: '.',
      search: (projectCode === null ? {} : { project: Number(projectCode), month: monthKey }) as never,
      replace: true,
    });
  const code = String(project ?? '').padStart(8, '0');
  const chosen = projects?.find((each) => each.projectCode === code);
  const monthKey = typeof month === 'string' ? month : '';
  return (
    <>
      <PageHeader title={w('title')} note={w('lead')} />
      {error ? (
        <NotMade error={error} again={() => void refetch()} />
      ) : projects === undefined ? (
        <Skeleton lines={6} />
      ) : projects.length === 0 ? (
        <EmptyState
          icon="file"
          title={w('no-projects', { year })}
          action={<Link to={`/${year}/projects`}>{w('to-projects')}</Link>}
        >
          {w('no-projects-how')}
        </EmptyState>
      ) : (
        <div className="grid gap-6">
          <ComboBox
            key={year}
            label={w('project')}
            value={chosen?.projectCode ?? null}
            onChange={(projectCode) => choose(projectCode)}
            choices={projects.map(({ projectCode, name, unitName }) => ({
              key: projectCode,
              word: w('project-choice', { code: projectCode, name }),
              note: unitName,
            }))}
            className="max-w-3xl"
          />
          {chosen ? (
            <FormsOfProject
              year={year}
              projectCode={chosen.projectCode}
              monthKey={monthKey}
              onMonth={(key) => choose(chosen.projectCode, key)}
            />
          ) : (
            <EmptyState icon="file" title={w('choose-first')}>
              {w('choose-first-how')}
            </EmptyState>
          )}
        </div>
      )}
    </>
  );
}

type OfProject = { year: string; projectCode: string; monthKey: string; onMonth: (key: string) => void };

function FormsOfProject({ year, projectCode, monthKey, onMonth }: OfProject) {
  const w = useWords(messages);
  const format = useFormat();
  const [digits, setDigits] = useState<DocumentDigits>('arabic');
  const { data: forms } = useQuery(formsQuery);
  const { data: ofYear, error, refetch } = useQuery(projectMonthsQuery(projectCode));
  if (!forms || (!ofYear && !error)) return <Skeleton lines={6} />;
  const months = (ofYear?.months ?? []).filter((each) => each.asked);
  const read = parseBuddhistMonthKey(monthKey);
  const wanted = read.ok ? read.value : ofYear?.reportedUntil;
  const month = (months.find((each) => each.month === wanted) ?? months[0])?.month ?? null;
  return (
    <>
      <DigitsChoice digits={digits} onChange={setDigits} />
      <Section title={w('of-project')}>
        <FormList
          forms={forms.filter(
            ({ record }) => record === 'project' || (record === 'final-report' && ofYear !== undefined),
          )}
          year={year}
          of={{ projectCode, month: null }}
          digits={digits}
        />
      </Section>
      {month ? (
        <Section title={w('of-month', { month: format.month(month, { long: true }) })}>
          <Select
            label={w('month')}
            value={month as string}
            onChange={(key) => onMonth(buddhistMonthKey(key as Month))}
            choices={months.map((each) => ({
              key: each.month as string,
              word: w('month-choice', { month: format.month(each.month), state: w(`state.${each.state}`) }),
            }))}
            className="mb-4 max-w-xs"
          />
          <FormList
            forms={forms.filter((each) => each.record === 'project-month')}
            year={year}
            of={{ projectCode, month }}
            digits={digits}
          />
        </Section>
      ) : error && !(error instanceof ApiRefusal && error.status === 404) ? (
        <NotMade error={error} again={() => void refetch()} />
      ) : (
        <p className="text-muted">{w('no-months')}</p>
      )}
    </>
  );
}

type FormListProps = { forms: readonly FormOnList[]; year: string; of: FormOf; digits: DocumentDigits };

function FormList({ forms, year, of, digits }: FormListProps) {
  const w = useWords(messages);
  const { language } = useLanguage();
  return (
    <ul className="grid gap-3">
      {forms.map((form) => (
        <li
          key={form.formId}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-t pt-3"
        >
          <div className="min-w-0">
            <Link to={formAddress(year, of, form.formId)} icon="file">
              {w('paper', { paper: form.paperId, title: form.title[language] })}
            </Link>
            <p className="text-muted text-tiny">
              <ClauseLink clause={form.clause} />
            </p>
          </div>
          <Downloads form={form} of={of} digits={digits} small />
        </li>
      ))}
    </ul>
  );
}
