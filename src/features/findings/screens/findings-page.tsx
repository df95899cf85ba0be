import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  ApiRefusalView,
  Button,
  type DataColumn,
  DataTable,
  EmptyState,
  PageHeader,
  Select,
  Skeleton,
  StateBadge,
} from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { ApiRefusal } from '../../../platform/api-client/index.ts';
import { differenceOf, type StatedValue } from '../stated-value.ts';
import { FindingPanel } from './finding-panel.tsx';
import { cellWord, recomputedWord, ruleWord, statedWord, valueWord } from './finding-words.ts';
import { messages } from './messages.ts';
import { type Finding, findingsQuery } from './queries.ts';

const ALL = 'all';

/** ตรวจทาน: what documents state beside what their own figures give (screen 7). */
export function FindingsPage() {
  const w = useWords(messages);
  const { year = '' } = useParams({ strict: false }) as { year?: string };
  const { data: findings, error } = useQuery(findingsQuery(year));
  const [document, setDocument] = useState(ALL);
  const [openId, setOpenId] = useState<string | null>(null);
  const shown = (findings ?? []).filter((each) => document === ALL || each.document.code === document);
  const documents = [...new Map((findings ?? []).map((each) => [each.document.code, each.document.title]))];
  const opened = findings?.find((each) => each.findingId === openId) ?? null;
  const difference = (row: Finding) => {
    const value = differenceOf(row.stated as StatedValue, row.recomputed as StatedValue);
    return value === null || row.rule === 'shifted-columns' ? w('not-comparable') : valueWord(w, value);
  };
  const columns: DataColumn<Finding>[] = [
    {
      key: 'place',
      word: w('head.place'),
      isRowHead: true,
      cell: (row) => (
        <Button
          look="text"
          className="whitespace-nowrap"
          aria-label={w('open-terms', { place: row.source })}
          onPress={() => setOpenId(row.findingId)}
        >
          {row.source}
        </Button>
      ),
      sortValue: (row) => `${row.document.code} ${row.place.replace(/\D/g, '').padStart(6, '0')}`,
    },
    {
      key: 'label',
      word: w('head.column'),
      cell: (row) => (
        <>
          <span className="block">{row.label}</span>
          <span className="block text-muted text-tiny">{cellWord(w, row)}</span>
        </>
      ),
    },
    {
      key: 'stated',
      word: w('head.stated'),
      align: 'right',
      cell: (row) => statedWord(w, row),
    },
    {
      key: 'recomputed',
      word: w('head.recomputed'),
      align: 'right',
      cell: (row) => recomputedWord(w, row),
    },
    { key: 'difference', word: w('head.difference'), align: 'right', cell: difference },
    {
      key: 'rule',
      word: w('head.rule'),
      cell: (row) => ruleWord(w, row.rule),
      sortValue: (row) => ruleWord(w, row.rule),
    },
    {
      key: 'state',
      word: w('head.state'),
      cell: (row) => (
        <StateBadge tone={row.state === 'explained' ? 'good' : 'behind'} word={w(`state.${row.state}`)} />
      ),
      sortValue: (row) => row.state,
    },
  ];
  return (
    <>
      <PageHeader title={w('title')} note={w('lead')} />
      {error instanceof ApiRefusal ? (
        <ApiRefusalView refusal={error.refusal} />
      ) : findings === undefined ? (
        <Skeleton lines={8} />
      ) : findings.length === 0 ? (
        <EmptyState title={w('empty-title')}>{w('empty-text')}</EmptyState>
      ) : (
        <>
          <div className="mb-4 flex flex-wrap items-end gap-4">
            <Select
              label={w('document')}
              value={document}
              onChange={setDocument}
              choices={[
                { key: ALL, word: w('all-documents') },
                ...documents.map(([key, word]) => ({ key, word })),
              ]}
              className="w-full max-w-xl"
            />
            <p role="status" className="py-2 text-muted">
              {w('count', { count: shown.length })}
            </p>
          </div>
          <DataTable
            label={w('title')}
            columns={columns}
            rows={shown}
            keyOf={(row) => row.findingId}
            isCurrent={(row) => row.findingId === openId}
          />
        </>
      )}
      <FindingPanel finding={opened} year={year} onClose={() => setOpenId(null)} />
    </>
  );
}
