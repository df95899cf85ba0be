import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Link, PageHeader, Refusal } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { buddhistMonthKey, type Month, parseBuddhistMonthKey } from '../../../foundation/month.ts';
import { messages } from './messages.ts';

/** Where a page of a report stands. */
export type ReportPlace = {
  /** Buddhist, as the address has it. */
  year: string;
  projectCode: string;
  month: Month;
  /** The address of the report itself. */
  report: string;
};

/** The place that the address names; words and a way back instead of the page where its month cannot be read. */
export function WithMonth({ children }: { children: (place: ReportPlace) => ReactNode }) {
  const w = useWords(messages);
  const {
    year = '',
    projectCode = '',
    monthKey = '',
  } = useParams({ strict: false }) as Record<string, string>;
  const month = parseBuddhistMonthKey(monthKey);
  const project = `/${year}/projects/${projectCode}`;
  if (month.ok) {
    const report = `${project}/reports/${buddhistMonthKey(month.value)}`;
    return children({ year, projectCode, month: month.value, report });
  }
  return (
    <>
      <PageHeader title={w('report.title')} />
      <Refusal
        what={w('report.month-not-read', { found: monthKey })}
        whatToDo={<Link to={project}>{w('report.to-project')}</Link>}
      />
    </>
  );
}
