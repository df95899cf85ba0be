import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ComponentType, useState } from 'react';
import {
  PageHeader,
  RefusedPage,
  Skeleton,
  StateBadge,
  type TabDefinition,
  Tabs,
} from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { Month } from '../../../../foundation/month.ts';
import { ApiRefusal } from '../../../../platform/api-client/index.ts';
import { AmendmentStateBadge } from '../amendment-state.tsx';
import { messages } from '../messages.ts';
import { type Amendment, amendmentQuery } from '../queries.ts';
import { AmendmentMemos } from './amendment-memos.tsx';
import { AmendmentPlan } from './amendment-plan.tsx';
import { AmendmentSteps } from './amendment-steps.tsx';
import { AmendmentAsked } from './amendment-way.tsx';
import { AmendmentReasons } from './amendment-words.tsx';

/** What features after this one put on the page of an amendment; src/web composes it. */
export type PartsOfAmendment = {
  /** สสว.400 as it looks on paper; drawn anew for another `version`. */
  FormOnPaper: ComponentType<{ projectCode: string; amendment: number; version: string }>;
};

type TabKey = 'asked' | 'words' | 'plan' | 'memos' | 'form';

/** One amendment: what is asked, its reasons, the copy, the memos, the paper. */
export function AmendmentPage(parts: PartsOfAmendment) {
  const w = useWords(messages);
  const { year = '', projectCode = '', number = '' } = useParams({ strict: false }) as Record<string, string>;
  const { data: amendment, error } = useQuery(amendmentQuery({ projectCode, number }));
  const above = { to: `/${year}/projects/${projectCode}?tab=changes`, word: w('page.above') };
  if (error instanceof ApiRefusal)
    return <RefusedPage title={w('page.refused')} above={above} refusal={error.refusal} />;
  if (!amendment) return <Skeleton lines={8} />;
  return <OneAmendment key={amendment.amendmentId} amendment={amendment} above={above} {...parts} />;
}

type OneAmendmentProps = PartsOfAmendment & { amendment: Amendment; above: { to: string; word: string } };

function OneAmendment({ amendment, above, FormOnPaper }: OneAmendmentProps) {
  const w = useWords(messages);
  const format = useFormat();
  const navigate = useNavigate();
  const { tab } = useSearch({ strict: false }) as { tab?: TabKey };
  const { projectCode, number } = amendment;
  // As it was opened: the first change that is saved must not take the copy away from who types in it.
  const [usual] = useState<TabKey>(amendment.may.edit && amendment.kinds.length === 0 ? 'plan' : 'asked');
  const editing = amendment.may.edit;
  const version = `${amendment.version}.${amendment.copyVersion}`;
  const tabs: TabDefinition<TabKey>[] = [
    { key: 'asked', word: w('tab.asked'), content: <AmendmentAsked amendment={amendment} /> },
    ...(editing
      ? [
          {
            key: 'plan' as const,
            word: w('tab.plan'),
            content: <AmendmentPlan amendment={amendment} />,
          },
          {
            key: 'words' as const,
            word: w('tab.words'),
            content: <AmendmentReasons amendment={amendment} />,
          },
        ]
      : []),
    { key: 'memos', word: w('tab.memos'), content: <AmendmentMemos amendment={amendment} /> },
    {
      key: 'form',
      word: w('tab.form'),
      content: <FormOnPaper projectCode={projectCode} amendment={amendment.number} version={version} />,
    },
  ];
  const selected = [tab, usual].find((wanted) => tabs.some(({ key }) => key === wanted)) ?? 'asked';
  const reported = amendment.reportedUntil as Month | null;
  return (
    <>
      <PageHeader
        title={w('page.title', { number })}
        above={above}
        note={[
          `${projectCode} ${amendment.projectName}`,
          w('page.made-from', { version: amendment.madeFrom }),
          reported && w('page.reported', { month: format.month(reported) }),
        ]
          .filter(Boolean)
          .join(' · ')}
        state={
          <>
            <AmendmentStateBadge state={amendment.state} />
            {amendment.late && <StateBadge tone="late" icon="clock" word={w('page.late')} />}
          </>
        }
        actions={<AmendmentSteps amendment={amendment} />}
      />
      <Tabs
        label={w('page.tabs')}
        tabs={tabs}
        selected={selected}
        onSelect={(key) => navigate({ to: '.', search: { tab: key } as never, replace: true })}
      />
    </>
  );
}
