import { useQuery } from '@tanstack/react-query';
import { EmptyState, Skeleton } from '../../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../../design/language/index.ts';
import { parseMonth } from '../../../../foundation/month.ts';
import { actionTitle } from '../../../audit/rules.ts';
import { messages } from '../messages.ts';
import { historyQuery } from '../queries.ts';

type Known = keyof typeof messages & `history.projects.${string}`;
const knows = (code: string): code is Known => Object.hasOwn(messages, code);

/** What was done, newest first, each as a sentence. */
export function ProjectHistoryView({ projectCode }: { projectCode: string }) {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const { data: entries } = useQuery(historyQuery(projectCode));
  if (!entries) return <Skeleton lines={5} />;
  if (entries.length === 0) return <EmptyState title={w('history.empty')} icon="history" />;
  const sentence = (entry: (typeof entries)[number]) => {
    const name = entry.personName ?? w('history.system');
    const person = entry.onBehalfOfName
      ? w('history.on-behalf', { person: name, other: entry.onBehalfOfName })
      : name;
    const code = `history.${entry.action}`;
    const fields = entry.changed
      .map((field) => (knowsField(field) ? w(`field.${field}` as 'field.name') : field))
      .join(', ');
    if (knows(code)) return w(code, { person, fields });
    const month = parseMonth(entry.subjectId.split('/')[1] ?? '');
    const did = actionTitle(language, entry.action);
    return w('history.report', {
      person,
      did,
      month: month.ok ? format.month(month.value) : entry.subjectId,
    });
  };
  return (
    <ol className="grid">
      {entries.map((entry) => (
        <li key={entry.id} className="border-line border-t py-2">
          <span className="mr-3 text-muted text-tiny">{format.moment(entry.at)}</span>
          {sentence(entry)}
          {entry.comment && <span className="block text-grid text-muted">“{entry.comment}”</span>}
        </li>
      ))}
    </ol>
  );
}

const knowsField = (field: string) => Object.hasOwn(messages, `field.${field}`);
