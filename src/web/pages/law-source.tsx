import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { DataTable, Facts, PageHeader, Section, Skeleton } from '../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../design/language/index.ts';
import type { LawParameter } from '../../foundation/law.ts';
import { satang } from '../../foundation/satang.ts';
import { messages } from '../messages.ts';
import { readLawEntry } from './law-data.ts';
import { NotFound } from './not-found.tsx';

/** One text of the law, with the numbers that rest on it: where a clause of a refusal or deadline leads. */
export function LawSourcePage() {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const { source: id = '' } = useParams({ strict: false }) as { source?: string };
  const clause = decodeURIComponent(useLocation().hash);
  const { data: entry, isPending } = useQuery({
    queryKey: ['law-entry', id],
    queryFn: () => readLawEntry(id),
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => {
    if (entry && clause) document.getElementById(clause)?.scrollIntoView({ block: 'center' });
  }, [entry, clause]);
  if (isPending) return <Skeleton lines={6} />;
  if (!entry) return <NotFound />;

  const { source, parameters } = entry;
  const rows = parameters.flatMap((parameter) =>
    parameter.values
      .filter((dated) => dated.clause.source === id)
      .map((dated) => ({ key: `${parameter.id} ${dated.from}`, parameter, dated })),
  );
  /** One clause may give several numbers; its address is the first of them. */
  const firstOf = (row: (typeof rows)[number]) =>
    rows.find((each) => each.dated.clause.clause === row.dated.clause.clause) === row;
  const sayValue = (parameter: LawParameter, value: number) =>
    parameter.unit === 'satang'
      ? `${format.baht(satang(value))} ${w('law.unit.baht')}`
      : w(`law.unit.${parameter.unit}`, { value: format.number(value) });

  return (
    <>
      <PageHeader title={source.title[language]} note={w(`law.kind.${source.kind}`)} />
      <div className="grid gap-4">
        <Section>
          <Facts
            facts={[
              {
                term: w('law.gazette'),
                value: source.gazetteDate
                  ? format.date(source.gazetteDate, { long: true })
                  : w('law.not-known'),
              },
              {
                term: w('law.in-force'),
                value: source.to
                  ? w('law.from-to', { from: format.date(source.from), to: format.date(source.to) })
                  : w('law.since', { from: format.date(source.from) }),
              },
              {
                term: w('law.read'),
                value: /^https?:/.test(source.read) ? (
                  <a
                    href={source.read}
                    rel="noreferrer"
                    target="_blank"
                    className="break-all text-act underline"
                  >
                    {source.read}
                  </a>
                ) : (
                  source.read
                ),
              },
            ]}
          />
        </Section>
        {rows.length > 0 && (
          <Section title={w('law.numbers')}>
            <DataTable
              label={w('law.numbers')}
              rows={rows}
              keyOf={(row) => row.key}
              isCurrent={(row) => row.dated.clause.clause === clause}
              columns={[
                {
                  key: 'clause',
                  word: w('law.clause'),
                  isRowHead: true,
                  cell: (row) => (
                    <span id={firstOf(row) ? row.dated.clause.clause : undefined}>
                      {row.dated.clause.clause}
                    </span>
                  ),
                  sortValue: ({ dated }) => dated.clause.clause,
                },
                { key: 'what', word: w('law.what'), cell: ({ parameter }) => parameter.title[language] },
                {
                  key: 'value',
                  word: w('law.value'),
                  align: 'right',
                  cell: ({ parameter, dated }) => sayValue(parameter, dated.value),
                },
                {
                  key: 'in-force',
                  word: w('law.in-force'),
                  cell: ({ dated }) =>
                    dated.to
                      ? w('law.from-to', { from: format.date(dated.from), to: format.date(dated.to) })
                      : w('law.since', { from: format.date(dated.from) }),
                },
                {
                  key: 'checked',
                  word: w('law.checked'),
                  cell: ({ dated }) => format.date(dated.lastChecked),
                },
              ]}
            />
          </Section>
        )}
      </div>
    </>
  );
}
