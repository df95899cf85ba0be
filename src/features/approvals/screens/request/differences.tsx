import { Icon, Section } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import type { Difference } from '../../approval-content.ts';
import { useSaid } from '../failure.tsx';
import { messages } from '../messages.ts';

/** Only what changes: the old struck, the new marked, each also in words for who does not see it. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  const w = useWords(messages);
  return (
    <Section title={w('request.changes')}>
      <DifferenceTable
        differences={differences}
        before={w('request.before')}
        after={w('request.after')}
        label={w('request.changes')}
      />
    </Section>
  );
}

/** What was changed after it was asked: nothing can be approved then. */
export function ChangedSince({ differences }: { differences: readonly Difference[] }) {
  const w = useWords(messages);
  return (
    <section
      aria-label={w('changed.title')}
      className="grid gap-3 rounded-box border border-late border-l-4 bg-late-soft p-4"
    >
      <p className="flex items-start gap-2 font-bold text-late">
        <Icon name="warning" className="mt-1" />
        {w('decision.changed')}
      </p>
      <DifferenceTable
        differences={differences}
        before={w('changed.frozen')}
        after={w('changed.now')}
        label={w('changed.title')}
      />
    </section>
  );
}

function DifferenceTable(props: {
  differences: readonly Difference[];
  before: string;
  after: string;
  label: string;
}) {
  const { differences, before, after, label } = props;
  const w = useWords(messages);
  const said = useSaid();
  return (
    <table className="w-full text-grid max-tablet:block" aria-label={label}>
      <thead className="max-tablet:sr-only">
        <tr className="border-line border-b text-left text-muted">
          <th className="py-1 pr-4 font-normal">{w('request.place')}</th>
          <th className="w-1/3 py-1 pr-4 font-normal">{before}</th>
          <th className="w-1/3 py-1 font-normal">{after}</th>
        </tr>
      </thead>
      <tbody className="max-tablet:block">
        {differences.map((each) => (
          <tr
            key={each.place}
            className="border-line border-b align-top last:border-b-0 max-tablet:block max-tablet:py-2"
          >
            <th scope="row" className="py-1 pr-4 text-left font-bold max-tablet:block">
              {said(each.label)}
            </th>
            <td className="py-1 pr-4 max-tablet:block">
              {each.before ? (
                <del className="whitespace-pre-line break-words text-muted line-through">
                  <span className="sr-only">{before} </span>
                  {said(each.before)}
                </del>
              ) : (
                <span className="text-faint">{w('request.nothing')}</span>
              )}
            </td>
            <td className="py-1 max-tablet:block">
              {each.after ? (
                <ins className="whitespace-pre-line break-words rounded-small bg-mark px-1 no-underline">
                  <span className="sr-only">{after} </span>
                  {said(each.after)}
                </ins>
              ) : (
                <span className="text-late">{w('request.removed')}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
