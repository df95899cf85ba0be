import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import {
  Button,
  type Choice,
  type DataColumn,
  DataTable,
  EmptyState,
  Link,
  PageHeader,
  Select,
  Skeleton,
  TextField,
} from '../../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { type Satang, satang, sumSatang } from '../../../../foundation/satang.ts';
import { toArabicDigits } from '../../../../foundation/thai-digits.ts';
import { programmesQuery } from '../../../plans/screens/index.ts';
import { projectStates } from '../../plan/plan-types.ts';
import { messages } from '../messages.ts';
import { ProjectStateBadge } from '../page/project-state.tsx';
import { choicesQuery, type ProjectRow, projectListQuery } from '../queries.ts';
import { CreateLink, NoProgramme, NoProjects } from './no-projects.tsx';

type Search = { q?: string; unit?: string; state?: string; programme?: string };

/** Thai has no case and no spaces between words: every typed part must stand somewhere in the row. */
function matches(row: ProjectRow, query: string): boolean {
  const text = `${row.projectCode} ${row.name} ${row.unitName} ${row.unitNameEn} ${row.officerName}`;
  const plain = (value: string) => toArabicDigits(value.normalize('NFC').toLowerCase());
  const within = plain(text);
  return plain(query)
    .split(/\s+/)
    .every((part) => within.includes(part));
}

/** The projects of a fiscal year. */
export function ProjectList() {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { year = '' } = useParams({ strict: false }) as { year?: string };
  const search = useSearch({ strict: false }) as Search;
  const { data: all } = useQuery(projectListQuery(year));
  const { data: choices } = useQuery(choicesQuery);
  const { data: programmes } = useQuery(programmesQuery(year));
  const mayCreate = (choices?.units.length ?? 0) > 0;
  const lacksProgramme = programmes?.length === 0;
  const set = (change: Search) =>
    navigate({ to: '.', search: { ...search, ...change } as never, replace: true });
  const rows = (all ?? []).filter(
    (row) =>
      (!search.unit || row.unitId === search.unit) &&
      (!search.state || row.state === search.state) &&
      (!search.programme || row.programmeId === search.programme) &&
      (!search.q || matches(row, String(search.q))),
  );
  const columns: DataColumn<ProjectRow>[] = [
    {
      key: 'code',
      word: w('list.code'),
      cell: (row) => row.projectCode,
      sortValue: (row) => row.projectCode,
    },
    {
      key: 'name',
      word: w('list.name'),
      isRowHead: true,
      cell: (row) => <Link to={`/${year}/projects/${row.projectCode}`}>{row.name}</Link>,
      sortValue: (row) => row.name,
    },
    {
      key: 'unit',
      word: w('list.unit'),
      cell: (row) => (language === 'th' ? row.unitName : row.unitNameEn),
      sortValue: (row) => row.unitName,
    },
    {
      key: 'period',
      word: w('list.period'),
      cell: (row) =>
        row.startsOn && row.endsOn
          ? `${format.date(row.startsOn as CalendarDate)} – ${format.date(row.endsOn as CalendarDate)}`
          : '–',
      sortValue: (row) => row.startsOn ?? '',
    },
    {
      key: 'budget',
      word: w('list.budget'),
      align: 'right',
      cell: (row) => (row.budgetSatang === null ? '–' : format.baht(row.budgetSatang as Satang)),
      sortValue: (row) => row.budgetSatang ?? -1,
    },
    {
      key: 'state',
      word: w('list.state'),
      cell: (row) => <ProjectStateBadge state={row.state} />,
      sortValue: (row) => projectStates.indexOf(row.state),
    },
  ];
  return (
    <>
      <PageHeader
        title={w('list.title', { year })}
        actions={
          <>
            <Link look="secondary" to={`/${year}/allocations`}>
              {w('list.allocations')}
            </Link>
            <Link look="secondary" to={`/${year}/programmes`}>
              {w('list.programmes')}
            </Link>
            {mayCreate && !lacksProgramme && <CreateLink year={year} />}
          </>
        }
      />
      {all === undefined ? (
        <Skeleton lines={6} />
      ) : all.length === 0 ? (
        lacksProgramme ? (
          <NoProgramme year={year} />
        ) : (
          <NoProjects year={year} mayCreate={mayCreate} />
        )
      ) : (
        <div className="grid gap-4">
          <Filters all={all} search={search} set={set} />
          <DataTable
            label={w('list.title', { year })}
            columns={columns}
            rows={rows}
            keyOf={(row) => row.projectCode}
            empty={
              <EmptyState
                title={w('list.none-found')}
                icon="filter"
                action={
                  <Button onPress={() => navigate({ to: '.', search: {} as never })}>
                    {w('list.clear')}
                  </Button>
                }
              />
            }
            totals={{
              name: w('list.total', { count: rows.length }),
              budget: format.baht(sumSatang(rows.map((row) => satang(row.budgetSatang ?? 0)))),
            }}
          />
        </div>
      )}
    </>
  );
}

function Filters({
  all,
  search,
  set,
}: {
  all: readonly ProjectRow[];
  search: Search;
  set: (change: Search) => void;
}) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const everything: Choice = { key: '', word: w('list.all') };
  const distinct = (of: (row: ProjectRow) => [string, string]): Choice[] => [
    everything,
    ...[...new Map(all.map(of))].map(([key, word]) => ({ key, word })),
  ];
  return (
    <search className="no-print grid gap-3 desk:grid-cols-[2fr_1fr_1fr_1fr]">
      <TextField
        label={w('list.search')}
        type="search"
        value={String(search.q ?? '')}
        onChange={(q) => set({ q: q || undefined })}
      />
      <Select
        label={w('list.unit')}
        value={search.unit ?? ''}
        onChange={(unit) => set({ unit: unit || undefined })}
        choices={distinct((row) => [row.unitId, language === 'th' ? row.unitName : row.unitNameEn])}
      />
      <Select
        label={w('list.state')}
        value={search.state ?? ''}
        onChange={(state) => set({ state: state || undefined })}
        choices={[everything, ...projectStates.map((key) => ({ key, word: w(`state.${key}`) }))]}
      />
      <Select
        label={w('list.programme')}
        value={search.programme ?? ''}
        onChange={(programme) => set({ programme: programme || undefined })}
        choices={distinct((row) => [row.programmeId, `${row.programmeNumber} ${row.programmeName}`])}
      />
    </search>
  );
}
