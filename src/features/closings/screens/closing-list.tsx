import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  DataTable,
  EmptyState,
  Link,
  PageHeader,
  Skeleton,
  StateBadge,
  Tabs,
  ToneText,
} from '../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../design/language/index.ts';
import { ActFailure } from './act-failure.tsx';
import { type ClosingLine, closingsQuery } from './closing-api.ts';
import { countdownTone, leftWords, stateTones } from './countdown-head.tsx';
import { messages } from './messages.ts';

const groups = ['open', 'review', 'finance', 'late', 'closed'] as const;
type Group = (typeof groups)[number];

const inGroup: Record<Group, (line: ClosingLine) => boolean> = {
  open: ({ state }) => state !== 'closed',
  review: ({ wants }) => wants === 'review' || wants === 'close',
  finance: ({ wants, accountingWanted }) => accountingWanted || wants === 'money' || wants === 'original',
  late: ({ countdown, state }) =>
    state !== 'closed' && (countdown.stage === 'past-first' || countdown.stage === 'past-latest'),
  closed: ({ state }) => state === 'closed',
};

/** `/2566/closings`: projects that have ended, what each of them wants next and of whom. */
export function ClosingList() {
  const w = useWords(messages);
  const { year = '' } = useParams({ strict: false }) as { year?: string };
  const [group, setGroup] = useState<Group>('open');
  const { data, error } = useQuery(closingsQuery(year));
  return (
    <>
      <PageHeader
        title={w('list.title')}
        note={w('list.note')}
        above={{ to: `/${year}/projects`, word: w('list.project') }}
      />
      <ActFailure error={error} />
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <Tabs
          label={w('list.title')}
          selected={group}
          onSelect={setGroup}
          tabs={groups.map((key) => {
            const lines = data.filter(inGroup[key]);
            return {
              key,
              word: `${w(`list.${key}`)} (${lines.length})`,
              content: <Lines lines={lines} />,
            };
          })}
        />
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly ClosingLine[] }) {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  return (
    <DataTable
      label={w('list.title')}
      keyOf={(line) => line.projectId}
      rows={lines}
      empty={<EmptyState title={w('list.none')} />}
      columns={[
        {
          key: 'project',
          word: w('list.project'),
          isRowHead: true,
          sortValue: (line) => line.projectCode,
          cell: (line) => (
            <>
              <Link to={`/${line.fiscalYear}/projects/${line.projectCode}`} search={{ tab: 'closing' }}>
                {line.projectName}
              </Link>
              <span className="block text-grid text-muted">
                {line.projectCode} · {language === 'th' ? line.unitName : line.unitNameEn}
              </span>
            </>
          ),
        },
        {
          key: 'ended',
          word: w('list.ended'),
          sortValue: (line) => line.endedOn,
          cell: (line) => format.date(line.endedOn),
        },
        {
          key: 'state',
          word: w('list.state'),
          cell: (line) => <StateBadge tone={stateTones[line.state]} word={w(`state.${line.state}`)} />,
        },
        {
          key: 'left',
          word: w('list.left'),
          sortValue: (line) => line.countdown.runsTo,
          cell: (line) => <Left of={line} />,
        },
        { key: 'wants', word: w('list.wants'), isWide: true, cell: (line) => <Wants of={line} /> },
      ]}
    />
  );
}

function Left({ of: { countdown } }: { of: ClosingLine }) {
  const w = useWords(messages);
  const { stage, daysLeft, daysLate } = countdown;
  const word =
    stage === 'done' && daysLate === 0
      ? w('left.done')
      : daysLate > 0
        ? w('left.late', { late: daysLate })
        : leftWords(w, daysLeft);
  return <ToneText tone={countdownTone(countdown)} word={word} />;
}

function Wants({ of: line }: { of: ClosingLine }) {
  const w = useWords(messages);
  const format = useFormat();
  const { clock, delayMemo, accountingWanted, wants } = line;
  const left = !clock
    ? ''
    : clock.daysLate > 0
      ? w('left.late', { late: clock.daysLate })
      : w('left.days', { days: clock.daysLeft });
  const said = [
    w(`wants.${wants}`, { date: clock ? format.date(clock.dueOn) : '', left }),
    ...(accountingWanted ? [w('wants.accounting')] : []),
    ...(delayMemo
      ? [
          w(delayMemo.state === 'late' ? 'wants.delay-late' : 'wants.delay', {
            date: format.date(delayMemo.lastOn),
          }),
        ]
      : []),
  ];
  return (
    <ul>
      {said.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
