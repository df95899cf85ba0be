import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { PageHeader, Refusal, RefusedPage, Section, Skeleton } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { ApiRefusal } from '../../../../platform/api-client/index.ts';
import { clauses } from '../../clauses.ts';
import { messages } from '../messages.ts';
import { projectQuery } from '../queries.ts';
import { AskUnlock } from './ask-unlock.tsx';
import { CorrectPlan } from './correct-plan.tsx';
import { DecideUnlock } from './decide-unlock.tsx';
import { EarlierUnlocks, UnlockBadge, UnlockFacts } from './unlock-facts.tsx';
import { unlockMessages } from './unlock-messages.ts';
import { unlocksQuery } from './unlock-queries.ts';

/** `/2566/projects/66010001/correction`: ask for unlocking, decide on it, correct the copy (WFL-03). */
export function UnlockPage() {
  const w = useWords(messages);
  const u = useWords(unlockMessages);
  const { year = '', projectCode = '' } = useParams({ strict: false }) as Record<string, string>;
  const { data: project, error } = useQuery(projectQuery(projectCode));
  const { data } = useQuery(unlocksQuery(projectCode));
  if (!project && error instanceof ApiRefusal)
    return (
      <RefusedPage
        title={w('page.refused', { code: projectCode })}
        above={{ to: `/${year}/projects`, word: w('list.title', { year }) }}
        refusal={error.refusal}
      />
    );
  if (!project || !data) return <Skeleton lines={8} />;
  const open = data.unlocks.find((each) => each.state !== 'locked');
  const earlier = data.unlocks.filter((each) => each.state === 'locked');
  const { may } = data;
  return (
    <>
      <PageHeader
        title={u('unlock.title')}
        above={{ to: `/${year}/projects/${projectCode}`, word: `${projectCode} ${project.name}` }}
        state={open && <UnlockBadge unlock={open} />}
      />
      <div className="grid gap-4">
        {(may.request || open?.state === 'requested') && (
          <Refusal look="locked" what={u('unlock.what')} clause={clauses.lock} />
        )}
        {open && (
          <Section title={u('unlock.request')}>
            <UnlockFacts unlock={open} />
          </Section>
        )}
        <AskUnlock projectCode={projectCode} isPossible={may.request} />
        {open && (may.decide || may.withdraw) && (
          <DecideUnlock projectCode={projectCode} unlock={open} grant={data.grant} may={may} />
        )}
        {open?.state === 'unlocked' && may.correct && (
          <CorrectPlan projectCode={projectCode} year={year} unlock={open} />
        )}
        {!open && !may.request && <p className="text-muted">{u('unlock.not-now')}</p>}
        <EarlierUnlocks unlocks={earlier} />
      </div>
    </>
  );
}
