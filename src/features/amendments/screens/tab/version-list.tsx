import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Section, Skeleton } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Satang } from '../../../../foundation/satang.ts';
import { Differences } from '../../../approvals/screens/index.ts';
import { Fault } from '../fault.tsx';
import { messages } from '../messages.ts';
import { type AmendmentList, comparisonQuery } from '../queries.ts';

type Version = AmendmentList['versions'][number];

/** Every version that is or was in force, newest first, each comparable with the one before. */
export function VersionList({ projectCode, versions }: { projectCode: string; versions: Version[] }) {
  const w = useWords(messages);
  return (
    <Section title={w('versions.title')}>
      <ul className="grid gap-3">
        {versions.map((each, index) => (
          <OneVersion
            key={each.planVersion}
            projectCode={projectCode}
            version={each}
            before={versions[index + 1]}
          />
        ))}
      </ul>
    </Section>
  );
}

function OneVersion(props: { projectCode: string; version: Version; before: Version | undefined }) {
  const { projectCode, version, before } = props;
  const w = useWords(messages);
  const format = useFormat();
  const [comparing, setComparing] = useState(false);
  const day = (date: string) => format.date(date as CalendarDate);
  const reason =
    version.reasonKind === 'amendment' && version.amendmentNumber !== null
      ? w('versions.amendment', { number: version.amendmentNumber })
      : w(version.reasonKind === 'correction' ? 'versions.correction' : 'versions.opening');
  return (
    <li className="grid gap-1 border-line border-t pt-3 first:border-t-0 first:pt-0">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p>
          <span className="font-bold">{w('versions.row', { version: version.planVersion })}</span> · {reason}
        </p>
        {before && (
          <Button small aria-expanded={comparing} onPress={() => setComparing(!comparing)}>
            {w(comparing ? 'versions.hide' : 'versions.compare')}
          </Button>
        )}
      </div>
      <p className="text-grid text-muted">
        {[
          w('versions.since', { date: day(version.inForceOn) }),
          w('versions.period', { from: day(version.startsOn), until: day(version.endsOn) }),
          w('versions.budget', { amount: format.baht(version.budgetSatang as Satang) }),
        ].join(' · ')}
      </p>
      {comparing && before && (
        <Comparison projectCode={projectCode} from={before.planVersion} to={version.planVersion} />
      )}
    </li>
  );
}

function Comparison({ projectCode, from, to }: { projectCode: string; from: number; to: number }) {
  const w = useWords(messages);
  const { data, error } = useQuery(comparisonQuery(projectCode, from, to));
  if (error) return <Fault error={error} />;
  if (!data) return <Skeleton lines={3} />;
  return data.length === 0 ? (
    <p className="text-muted">{w('versions.same')}</p>
  ) : (
    <Differences differences={data} />
  );
}
