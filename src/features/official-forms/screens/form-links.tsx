import { useQuery } from '@tanstack/react-query';
import { Link } from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import { buddhistMonthKey } from '../../../foundation/month.ts';
import { messages } from './messages.ts';
import { type FormOf, formsQuery } from './queries.ts';

/** The address of a form's page: `/2566/projects/66010001/reports/2566-03/forms/200-3`. */
export function formAddress(year: string, of: FormOf, formId: string): string {
  const month = of.month ? `/reports/${buddhistMonthKey(of.month)}` : '';
  return `/${year}/projects/${of.projectCode}${month}/forms/${formId}`;
}

export type FormLinksProps = FormOf & {
  year: string;
  /** With their titles (a list), or by number only (one line). */
  titled?: boolean;
};

/** Ways to the forms of a project or of a month, for the pages of other rooms. */
export function FormLinks({ year, projectCode, month, titled = false }: FormLinksProps) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const { data: forms = [] } = useQuery(formsQuery);
  const record = month === null ? 'project' : 'project-month';
  const of = { projectCode, month };
  return (
    <nav aria-label={w('links.title')} className="no-print flex flex-wrap items-center gap-x-4 gap-y-2">
      {forms
        .filter((form) => form.record === record)
        .map((form) => (
          <Link key={form.formId} icon="file" to={formAddress(year, of, form.formId)}>
            {titled ? w('paper', { paper: form.paperId, title: form.title[language] }) : form.paperId}
          </Link>
        ))}
    </nav>
  );
}
