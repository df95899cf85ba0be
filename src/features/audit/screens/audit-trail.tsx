import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  ApiRefusalView,
  Button,
  ComboBox,
  DataTable,
  DateField,
  EmptyState,
  PageHeader,
  Refusal,
  Skeleton,
} from '../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { ApiRefusal, answer, apiClient, apiFetch } from '../../../platform/api-client/index.ts';
import { actionNames } from '../../permissions/rules.ts';
import type { AuditRoutes } from '../routes.ts';
import { actionTitle, auditSentence } from '../sentence.ts';
import { changedFields } from './changed-fields.ts';
import { auditScreenMessages } from './messages.ts';

const api = apiClient<AuditRoutes>().api.v1['audit-events'];

interface Filter {
  personId: string | null;
  action: string | null;
  from: CalendarDate | null;
  to: CalendarDate | null;
}

/** The audit trail, newest first, as sentences; for auditors and administrators. */
export function AuditTrail() {
  const w = useWords(auditScreenMessages);
  const format = useFormat();
  const { language } = useLanguage();
  const [filter, setFilter] = useState<Filter>({ personId: null, action: null, from: null, to: null });
  const pages = useInfiniteQuery({
    queryKey: ['audit', filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => {
      const given = Object.entries({ ...filter, olderThan: pageParam }).filter(([, value]) => value !== null);
      return answer(api.$get({ query: Object.fromEntries(given) as Record<string, string> }));
    },
    getNextPageParam: (page) => page.olderThan,
  });
  const events = pages.data?.pages.flatMap((page) => page.events) ?? [];
  const seal = pages.data?.pages[0]?.lastSeal;
  return (
    <>
      <PageHeader
        title={w('audit.title')}
        note={w('audit.note')}
        above={{ to: '/settings', word: w('audit.above') }}
      />
      <Filters filter={filter} onChange={setFilter} />
      {pages.data && (
        <div className="my-4 text-grid text-muted">
          <p>
            {seal
              ? w('audit.sealed', { at: format.moment(seal.sealedAt), number: seal.number })
              : w('audit.not-sealed')}
          </p>
          {seal && (
            <p>
              {w('audit.seal-hash')} <code className="break-all">{seal.hash}</code>
            </p>
          )}
        </div>
      )}
      {pages.error &&
        (pages.error instanceof ApiRefusal ? (
          <ApiRefusalView refusal={pages.error.refusal} />
        ) : (
          <Refusal what={w('audit.failed')} />
        ))}
      {pages.isPending ? (
        <Skeleton lines={10} />
      ) : (
        <DataTable
          label={w('audit.title')}
          rows={events}
          keyOf={(event) => event.auditId}
          empty={<EmptyState title={w('audit.empty')}>{w('audit.empty-hint')}</EmptyState>}
          columns={[
            { key: 'when', word: w('audit.when'), cell: (event) => format.moment(event.occurredAt) },
            {
              key: 'what',
              word: w('audit.what'),
              isRowHead: true,
              cell: (event) => auditSentence(language, event),
            },
            {
              key: 'values',
              word: w('audit.values'),
              cell: (event) => <Values before={event.before} after={event.after} />,
            },
          ]}
        />
      )}
      {pages.hasNextPage && (
        <p className="mt-4">
          <Button look="secondary" isPending={pages.isFetchingNextPage} onPress={() => pages.fetchNextPage()}>
            {w('audit.more')}
          </Button>
        </p>
      )}
    </>
  );
}

function Filters({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const w = useWords(auditScreenMessages);
  const { language } = useLanguage();
  const people = useQuery({
    queryKey: ['people'],
    queryFn: async () => answer(apiFetch('/api/v1/people') as never) as Promise<PersonName[]>,
  }).data;
  const persons = (people ?? []).map((each) => ({ key: each.personId, word: each.displayName }));
  const actions = [...actionNames, 'people.sign-in', 'people.sign-in-failed', 'people.sign-out'].map(
    (key) => ({
      key: key as string,
      word: actionTitle(language, key),
    }),
  );
  return (
    <div className="grid items-end gap-4 tablet:grid-cols-2 wide:grid-cols-4">
      <ComboBox
        label={w('audit.person')}
        value={filter.personId}
        onChange={(personId) => onChange({ ...filter, personId })}
        choices={persons}
        placeholder={w('audit.everybody')}
      />
      <ComboBox
        label={w('audit.action')}
        value={filter.action}
        onChange={(action) => onChange({ ...filter, action })}
        choices={actions}
        placeholder={w('audit.every-action')}
      />
      <DateField
        label={w('audit.from')}
        value={filter.from}
        onChange={(from) => onChange({ ...filter, from })}
      />
      <DateField label={w('audit.to')} value={filter.to} onChange={(to) => onChange({ ...filter, to })} />
    </div>
  );
}

type PersonName = { personId: string; displayName: string };

function Values({ before, after }: { before: unknown; after: unknown }) {
  const w = useWords(auditScreenMessages);
  const fields = changedFields(before, after);
  if (fields.length === 0) return null;
  return (
    <details>
      <summary className="cursor-pointer text-act">{w('audit.show')}</summary>
      <table className="mt-2 text-tiny">
        <thead>
          <tr>
            <th scope="col" className="pr-4 text-left">
              {w('audit.field')}
            </th>
            <th scope="col" className="pr-4 text-left">
              {w('audit.before')}
            </th>
            <th scope="col" className="text-left">
              {w('audit.after')}
            </th>
          </tr>
        </thead>
        {/* What the record says stands in the language in which it was written. */}
        <tbody>
          {fields.map((field) => (
            <tr key={field.name}>
              <th scope="row" className="pr-4 text-left font-normal text-muted">
                {field.name}
              </th>
              <td lang="th" className="break-all pr-4">
                {field.before}
              </td>
              <td lang="th" className="break-all">
                {field.after}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
