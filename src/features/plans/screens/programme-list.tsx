import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  type DataColumn,
  DataTable,
  EmptyState,
  IconButton,
  Link,
  PageHeader,
  Skeleton,
} from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import { type Satang, sumSatang } from '../../../foundation/satang.ts';
import type { Programme } from '../schemas.ts';
import { messages, type ProgrammeKind } from './messages.ts';
import { ProgrammePanel } from './programme-panel.tsx';
import { programmesQuery } from './queries.ts';

/** Projects and budget of one programme, as the feature projects counts them. */
export type ProgrammeTotals = Record<string, { projects: number; budgetSatang: Satang }>;

/** The programmes of a year with their projects and budgets. */
export function ProgrammeList({
  year,
  totals,
  mayEdit,
}: {
  year: string;
  totals: ProgrammeTotals;
  mayEdit: boolean;
}) {
  const w = useWords(messages);
  const format = useFormat();
  const { data: programmes } = useQuery(programmesQuery(year));
  const [edited, setEdited] = useState<Programme | 'new' | null>(null);
  const of = (programme: Programme) => totals[programme.programmeId];
  const columns: DataColumn<Programme>[] = [
    {
      key: 'number',
      word: w('number'),
      cell: (row) => row.number,
      sortValue: (row) => Number.parseFloat(row.number) || 0,
    },
    {
      key: 'name',
      word: w('name'),
      isRowHead: true,
      cell: (row) => (
        <Link to={`/${year}/projects`} search={{ programme: row.programmeId }}>
          {row.name}
        </Link>
      ),
      sortValue: (row) => row.name,
    },
    { key: 'kind', word: w('kind'), cell: (row) => w(`kind.${row.kind as ProgrammeKind}`) },
    {
      key: 'projects',
      word: w('projects'),
      align: 'right',
      cell: (row) => of(row)?.projects ?? 0,
      sortValue: (row) => of(row)?.projects ?? 0,
    },
    {
      key: 'budget',
      word: w('budget'),
      align: 'right',
      cell: (row) => format.baht(of(row)?.budgetSatang ?? (0 as Satang)),
      sortValue: (row) => of(row)?.budgetSatang ?? 0,
    },
    ...(mayEdit
      ? [
          {
            key: 'edit',
            word: '',
            cell: (row: Programme) => (
              <IconButton
                icon="edit"
                label={w('edit', { number: row.number })}
                onPress={() => setEdited(row)}
              />
            ),
          },
        ]
      : []),
  ];
  const shown = Object.values(totals);
  return (
    <>
      <PageHeader
        title={w('title', { year })}
        actions={
          mayEdit && (
            <Button look="primary" icon="plus" onPress={() => setEdited('new')}>
              {w('add')}
            </Button>
          )
        }
      />
      {programmes === undefined ? (
        <Skeleton lines={5} />
      ) : programmes.length === 0 ? (
        <EmptyState title={w('empty-title')}>{w('empty-how')}</EmptyState>
      ) : (
        <DataTable
          label={w('title', { year })}
          columns={columns}
          rows={programmes}
          keyOf={(row) => row.programmeId}
          totals={{
            name: w('total'),
            projects: shown.reduce((sum, each) => sum + each.projects, 0),
            budget: format.baht(sumSatang(shown.map((each) => each.budgetSatang))),
          }}
        />
      )}
      {edited && (
        <ProgrammePanel
          year={year}
          programme={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
