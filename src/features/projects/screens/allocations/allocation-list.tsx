import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useRouteContext } from '@tanstack/react-router';
import { useState } from 'react';
import {
  Button,
  type DataColumn,
  DataTable,
  EmptyState,
  FileLink,
  IconButton,
  Link,
  PageHeader,
  Skeleton,
  StateBadge,
  useAnnounce,
} from '../../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { type Satang, satang, sumSatang } from '../../../../foundation/satang.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { RequestFailure } from '../../../notifications/screens/index.ts';
import { messages } from '../messages.ts';
import { type AllocationRow, allocationApi, allocationsQuery } from '../queries.ts';
import { AllocationPanel } from './allocation-panel.tsx';
import { CreateFromAllocation } from './create-from-allocation.tsx';

/** Money notified to project units in a year: strategy records and notifies, units make their projects. */
export function AllocationList() {
  const w = useWords(messages);
  const format = useFormat();
  const { year = '' } = useParams({ strict: false }) as { year?: string };
  const { me } = useRouteContext({ strict: false }) as { me?: { permissions: string[] } };
  const { data, error } = useQuery(allocationsQuery(year));
  const [edited, setEdited] = useState<AllocationRow | 'new' | null>(null);
  const [opened, setOpened] = useState<AllocationRow | null>(null);
  const notify = useNotify(year);
  const mayCreate = me?.permissions.includes('projects.create') ?? false;
  const columns = useColumns(year, {
    mayEdit: data?.mayEdit ?? false,
    mayCreate,
    onEdit: setEdited,
    onCreate: setOpened,
    onNotify: (row) => notify.mutate(row),
  });
  const rows = data?.allocations ?? [];
  return (
    <>
      <PageHeader
        title={w('allocation.title', { year })}
        above={{ to: `/${year}/projects`, word: w('list.title', { year }) }}
        actions={
          data?.mayEdit && (
            <Button look="primary" icon="plus" onPress={() => setEdited('new')}>
              {w('allocation.add')}
            </Button>
          )
        }
      />
      <RequestFailure error={error} />
      <RequestFailure error={notify.error} />
      {!data ? (
        !error && <Skeleton lines={5} />
      ) : rows.length === 0 ? (
        <EmptyState title={w('allocation.empty')} icon="folder">
          {w(data.mayEdit ? 'allocation.empty-for-strategy' : 'allocation.empty-for-units')}
        </EmptyState>
      ) : (
        <DataTable
          label={w('allocation.title', { year })}
          columns={columns}
          rows={rows}
          keyOf={(row) => row.allocationId}
          totals={{
            name: w('allocation.total', { count: rows.length }),
            amount: format.baht(sumSatang(rows.map((row) => satang(row.amountSatang)))),
          }}
        />
      )}
      {edited && (
        <AllocationPanel
          year={year}
          allocation={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
      {opened && <CreateFromAllocation year={year} allocation={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

function useNotify(year: string) {
  const w = useWords(messages);
  const store = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: ({ allocationId, version }: AllocationRow) =>
      answer(
        allocationApi()[':allocationId'].notification.$post({ param: { allocationId }, json: { version } }),
      ),
    onSuccess: ({ told }) =>
      announce(told === 0 ? w('allocation.told-nobody') : w('allocation.told', { count: told })),
    onSettled: () => store.invalidateQueries({ queryKey: allocationsQuery(year).queryKey }),
  });
}

type Doing = {
  mayEdit: boolean;
  mayCreate: boolean;
  onEdit: (row: AllocationRow) => void;
  onCreate: (row: AllocationRow) => void;
  onNotify: (row: AllocationRow) => void;
};

function useColumns(year: string, doing: Doing): DataColumn<AllocationRow>[] {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  return [
    {
      key: 'name',
      word: w('allocation.project'),
      isRowHead: true,
      cell: (row) => row.projectName,
      sortValue: (row) => row.projectName,
    },
    {
      key: 'unit',
      word: w('allocation.unit'),
      cell: (row) => (language === 'th' ? row.unitName : row.unitNameEn),
      sortValue: (row) => row.unitName,
    },
    { key: 'programme', word: w('allocation.programme'), cell: (row) => row.programmeName },
    {
      key: 'amount',
      word: w('allocation.amount'),
      align: 'right',
      cell: (row) => format.baht(row.amountSatang as Satang),
      sortValue: (row) => row.amountSatang,
    },
    {
      key: 'memo',
      word: w('allocation.memo'),
      cell: (row) => {
        const dated = w('allocation.dated', {
          number: row.memoNumber,
          date: format.date(row.memoDate as CalendarDate),
        });
        return row.fileId ? (
          <FileLink href={`/api/v1/allocations/${row.allocationId}/file`} icon="file">
            {dated}
          </FileLink>
        ) : (
          dated
        );
      },
      sortValue: (row) => row.memoNumber,
    },
    {
      key: 'state',
      word: w('allocation.state'),
      cell: (row) => <Standing row={row} year={year} />,
      sortValue: (row) => `${row.projectCode ?? ''}${row.notifiedOn ?? ''}`,
    },
    { key: 'do', word: '', cell: (row) => <Doings row={row} {...doing} /> },
  ];
}

function Standing({ row, year }: { row: AllocationRow; year: string }) {
  const w = useWords(messages);
  const format = useFormat();
  if (row.projectCode)
    return (
      <Link to={`/${year}/projects/${row.projectCode}`}>
        {w('allocation.opened', { code: row.projectCode })}
      </Link>
    );
  return row.notifiedOn ? (
    <StateBadge
      tone="doing"
      word={w('allocation.notified', { date: format.date(row.notifiedOn as CalendarDate) })}
    />
  ) : (
    <StateBadge tone="quiet" word={w('allocation.prepared')} />
  );
}

function Doings({ row, mayEdit, mayCreate, onEdit, onCreate, onNotify }: Doing & { row: AllocationRow }) {
  const w = useWords(messages);
  const isUsed = row.projectState !== null && row.projectState !== 'draft';
  return (
    <span className="flex flex-wrap gap-2">
      {mayEdit && !isUsed && (
        <IconButton
          icon="edit"
          label={`${w('allocation.edit')}: ${row.projectName}`}
          onPress={() => onEdit(row)}
        />
      )}
      {mayEdit && row.projectCode === null && (
        <Button small onPress={() => onNotify(row)}>
          {w(row.notifiedOn ? 'allocation.notify-again' : 'allocation.notify')}
        </Button>
      )}
      {mayCreate && row.notifiedOn !== null && row.projectCode === null && (
        <Button small look="primary" onPress={() => onCreate(row)}>
          {w('allocation.create')}
        </Button>
      )}
    </span>
  );
}
