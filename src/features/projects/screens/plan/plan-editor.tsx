import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  ApiRefusalView,
  Button,
  ConfirmDialog,
  PageHeader,
  Refusal,
  RefusedPage,
  SavedMark,
  Section,
  Skeleton,
} from '../../../../design/index.ts';
import { useLanguage, useWords } from '../../../../design/language/index.ts';
import { fiscalYear } from '../../../../foundation/fiscal-year.ts';
import { sayIn } from '../../../../foundation/message.ts';
import type { Satang } from '../../../../foundation/satang.ts';
import { ApiRefusal, answer } from '../../../../platform/api-client/index.ts';
import { projectMessages } from '../../messages.ts';
import { type AllocatedFacts, missingForOpening } from '../../opening/missing-for-opening.ts';
import type { PlanDraft, PlanDraftInput } from '../../schemas.ts';
import { messages } from '../messages.ts';
import { ProjectFiles } from '../page/project-files.tsx';
import { ProjectStateBadge } from '../page/project-state.tsx';
import { ReturnNote } from '../page/return-note.tsx';
import {
  type Choices,
  choicesQuery,
  type Opening,
  oneProject,
  openingOf,
  openingQuery,
  type Project,
  projectQuery,
} from '../queries.ts';
import { cellId } from './cell-id.ts';
import { PlanMissing, PlanSections, SaveProblem } from './plan-sections.tsx';
import { type PlanEditing, readOnlyPlan, type StoredPlan, usePlanCopy } from './use-plan-copy.ts';

/** สสว.100 while it is a draft: one page, saved as typed. */
export function PlanEditor() {
  const w = useWords(messages);
  const { year = '', projectCode = '' } = useParams({ strict: false }) as Record<string, string>;
  const { data: project, error } = useQuery(projectQuery(projectCode));
  const { data: choices } = useQuery(choicesQuery);
  if (error instanceof ApiRefusal)
    return (
      <RefusedPage
        title={w('page.refused', { code: projectCode })}
        above={{ to: `/${year}/projects`, word: w('list.title', { year }) }}
        refusal={error.refusal}
      />
    );
  if (!project || !choices) return <Skeleton lines={8} />;
  return project.may.edit ? (
    <Editor key={projectCode} project={project} choices={choices} />
  ) : (
    <ReadOnly project={project} choices={choices} />
  );
}

/** The same page when nothing can be changed: every field says by which rule, and who can help. */
function ReadOnly({ project, choices }: { project: Project; choices: Choices }) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const reason = project.readOnly;
  const words = reason ? sayIn(language, projectMessages, reason.code) : w('edit.not-yours');
  const ofField = reason
    ? `${sayIn(language, projectMessages, `${reason.code}-field`)} (${reason.clause.clause})`
    : words;
  const editing = readOnlyPlan(storedPlanOf(project), ofField);
  return (
    <>
      <PageHeader
        title={project.name}
        above={{ to: `/${project.fiscalYear}/projects/${project.projectCode}`, word: project.projectCode }}
        note={w('edit.title')}
        state={<ProjectStateBadge state={project.state} />}
      />
      <div className="grid gap-4">
        <Refusal look="locked" what={words} clause={reason?.clause} />
        <PlanSections editing={editing} project={project} choices={choices} />
      </div>
    </>
  );
}

const storedPlanOf = (project: Project): StoredPlan => ({
  plan: project.plan as unknown as PlanDraft,
  version: project.version,
});

/** The draft of the project itself; the cache of the project follows every save. */
function usePlanDraft(project: Project): PlanEditing {
  const { projectCode } = project;
  const store = useQueryClient();
  return usePlanCopy(storedPlanOf(project), {
    fiscalYear: fiscalYear(project.fiscalYear),
    save: (plan, version) =>
      answer(
        oneProject().plan.$put({
          param: { projectCode },
          json: { version, plan: plan as unknown as PlanDraftInput },
        }),
      ),
    onSaved: ({ plan, version }) =>
      store.setQueryData<Project>(
        ['project', projectCode],
        (before) =>
          before && { ...before, version, name: plan.name, plan: plan as unknown as Project['plan'] },
      ),
  });
}

function Editor({ project, choices }: { project: Project; choices: Choices }) {
  const w = useWords(messages);
  const store = useQueryClient();
  const editing = usePlanDraft(project);
  const { plan, saving } = editing;
  const reload = async () =>
    storedPlanOf(await store.fetchQuery({ ...projectQuery(project.projectCode), staleTime: 0 }));
  const { data: opening } = useQuery(openingQuery(project.projectCode));
  const missing = missingForOpening(plan, {
    fiscalYear: fiscalYear(project.fiscalYear),
    attachedKinds: project.files.map((file) => file.kind),
    allocation: allocatedOf(opening),
    way: 'system',
  });
  return (
    <>
      <PageHeader
        title={plan.name || w('row.unnamed')}
        above={{ to: `/${project.fiscalYear}/projects/${project.projectCode}`, word: project.projectCode }}
        note={w('edit.title')}
        state={<ProjectStateBadge state={project.state} />}
        actions={<SavedMark saving={saving} />}
      />
      <div className="grid gap-4">
        <ReturnNote project={project} />
        <SaveProblem editing={editing} reload={reload} />
        <PlanSections editing={editing} project={project} choices={choices} />
        <Section title={w('edit.files')} id={cellId('files')}>
          <ProjectFiles projectCode={project.projectCode} />
        </Section>
        <Section>
          <div className="grid gap-4">
            <PlanMissing editing={editing} missing={missing} />
            {project.may.submit && (
              <Submit editing={editing} project={project} isDisabled={missing.length > 0} />
            )}
          </div>
        </Section>
      </div>
    </>
  );
}

/** What strategy notified for the project, as the rule reads it. */
const allocatedOf = (opening: Opening | undefined): AllocatedFacts | null =>
  opening?.allocation
    ? {
        projectName: opening.allocation.projectName,
        amountSatang: opening.allocation.amountSatang as Satang,
        memoNumber: opening.allocation.memoNumber,
        hasFile: opening.allocation.fileId !== null,
      }
    : null;

function Submit({
  editing,
  project,
  isDisabled,
}: {
  editing: PlanEditing;
  project: Project;
  isDisabled: boolean;
}) {
  const w = useWords(messages);
  const store = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { projectCode } = project;
  const submit = useMutation({
    mutationFn: async () => {
      if (!(await editing.flush())) return null;
      return answer(
        openingOf().submission.$post({ param: { projectCode }, json: { version: editing.version() } }),
      );
    },
    onSuccess: async (taken) => {
      if (taken === null) return;
      await store.invalidateQueries({ queryKey: ['project', projectCode] });
      await store.invalidateQueries({ queryKey: ['projects'] });
      await navigate({ to: `/${project.fiscalYear}/projects/${projectCode}` as '/' });
    },
  });
  return (
    <>
      {submit.error instanceof ApiRefusal && <ApiRefusalView refusal={submit.error.refusal} />}
      <div>
        <Button
          look="primary"
          icon="send"
          isDisabled={isDisabled}
          isPending={submit.isPending}
          onPress={() => setAsking(true)}
        >
          {w('edit.submit')}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          submit.mutate();
        }}
        title={w('decide.submit-title', { name: editing.plan.name })}
        confirm={w('edit.submit')}
      >
        {w('decide.submit-what')}
      </ConfirmDialog>
    </>
  );
}
