import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  Link,
  PageHeader,
  RadioGroup,
  Refusal,
  RefusedPage,
  Section,
  Skeleton,
} from '../../../../design/index.ts';
import { useLanguage, useWords } from '../../../../design/language/index.ts';
import { fiscalYear } from '../../../../foundation/fiscal-year.ts';
import { sayIn } from '../../../../foundation/message.ts';
import { ApiRefusal } from '../../../../platform/api-client/index.ts';
import type { Check } from '../../../approvals/rules.ts';
import { RequestChecks } from '../../../approvals/screens/index.ts';
import { projectMessages } from '../../messages.ts';
import { missingForOpening } from '../../opening/missing-for-opening.ts';
import { papersCheck } from '../../opening/opening-checks.ts';
import { openingPapers } from '../../opening/opening-papers.ts';
import type { PlanDraft } from '../../schemas.ts';
import { messages } from '../messages.ts';
import { ProjectStateBadge } from '../page/project-state.tsx';
import { type Opening, openingQuery, type Project, projectQuery } from '../queries.ts';
import { allocatedOf } from './allocated-of.ts';
import { EnterPaperApproval } from './enter-paper-approval.tsx';
import { SendOpening } from './send-opening.tsx';

type Way = 'system' | 'paper';

/** Before the opening is submitted: what is checked, the memo, and which way it goes. */
export function SubmitOpening() {
  const w = useWords(messages);
  const { year = '', projectCode = '' } = useParams({ strict: false }) as Record<string, string>;
  const { data: project, error } = useQuery(projectQuery(projectCode));
  const { data: opening } = useQuery(openingQuery(projectCode));
  if (error instanceof ApiRefusal)
    return (
      <RefusedPage
        title={w('page.refused', { code: projectCode })}
        above={{ to: `/${year}/projects`, word: w('list.title', { year }) }}
        refusal={error.refusal}
      />
    );
  if (!project || !opening) return <Skeleton lines={8} />;
  return (
    <>
      <PageHeader
        title={w('submit.title')}
        above={{ to: `/${year}/projects/${projectCode}/plan`, word: w('edit.title') }}
        note={`${project.name} · ${projectCode}`}
        state={<ProjectStateBadge state={project.state} />}
      />
      {project.may.submit ? (
        <Ways project={project} opening={opening} />
      ) : (
        <Refusal look="locked" what={w('submit.not-now')} />
      )}
    </>
  );
}

function Ways({ project, opening }: { project: Project; opening: Opening }) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const [way, setWay] = useState<Way>('system');
  const plan = project.plan as unknown as PlanDraft;
  const facts = {
    fiscalYear: fiscalYear(project.fiscalYear),
    attachedKinds: openingPapers(project.files, { way, submittedAt: null }).map((file) => file.kind),
    allocation: allocatedOf(opening),
    way,
  };
  const missing = missingForOpening(plan, facts);
  // The server answers for the way taken before; on paper the signed papers are attached, not made.
  const papers = papersCheck({ ...facts, projectCode: project.projectCode, plan });
  const checks = (opening.checks as Check[]).map((each) => (each.id === papers.id ? papers : each));
  const open = opening.marks.filter((mark) => mark.mendedAt === null).length;
  return (
    <div className="grid gap-4">
      <RequestChecks checks={checks} canConfirm={false} confirmed={new Set()} onConfirm={() => {}} />
      {open > 0 && <Refusal look="locked" what={w('submit.marks-open', { open })} />}
      <Section title={w('submit.way')}>
        <RadioGroup
          label={w('submit.way')}
          hideLabel
          value={way}
          onChange={(chosen) => setWay(chosen as Way)}
          choices={[
            { key: 'system', word: w('submit.way-system') },
            { key: 'paper', word: w('submit.way-paper') },
          ]}
        />
      </Section>
      {missing.length > 0 ? (
        <Section title={w('edit.missing', { count: missing.length })}>
          <ul className="mb-3 list-disc pl-6">
            {missing.map((each, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one place may lack two things
              <li key={index}>{sayIn(language, projectMessages, each.code, each.data)}</li>
            ))}
          </ul>
          {way === 'system' && (
            <Link look="secondary" to={`/${project.fiscalYear}/projects/${project.projectCode}/plan`}>
              {w('submit.to-plan')}
            </Link>
          )}
        </Section>
      ) : (
        way === 'system' && <SendOpening project={project} opening={opening} />
      )}
      {way === 'paper' && (
        <EnterPaperApproval
          project={project}
          isComplete={missing.length === 0}
          entryDays={opening.entryDays}
        />
      )}
    </div>
  );
}
