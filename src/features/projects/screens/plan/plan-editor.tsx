import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import {
  Button,
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
import { ApiRefusal, answer } from '../../../../platform/api-client/index.ts';
import { projectMessages } from '../../messages.ts';
import { missingForOpening } from '../../opening/missing-for-opening.ts';
import type { PlanDraft, PlanDraftInput } from '../../schemas.ts';
import { AllocationFacts } from '../allocations/allocation-facts.tsx';
import { messages } from '../messages.ts';
import { allocatedOf } from '../opening/allocated-of.ts';
import { ProjectFiles } from '../page/project-files.tsx';
import { ProjectStateBadge } from '../page/project-state.tsx';
import { ReturnNote } from '../page/return-note.tsx';
import {
  type Choices,
  choicesQuery,
  oneProject,
  openingQuery,
  type Project,
  projectQuery,
} from '../queries.ts';
import { cellId } from './cell-id.ts';
import { MarkList } from './mark-list.tsx';
import { MarkedPlaces } from './place.tsx';
import { PlanMissing, PlanSaveProblem, PlanSections } from './plan-sections.tsx';
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
  const { language } = useLanguage();
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
  const marks = opening?.marks ?? [];
  // A figure unlike the allocation is said at its field, as every wrong figure is.
  const unlike = new Map(
    missing
      .filter((each) => each.code.endsWith('-not-allocated'))
      .map((each) => [each.place, sayIn(language, projectMessages, each.code, each.data)]),
  );
  const judged = { ...editing, errorAt: (place: string) => editing.errorAt(place) ?? unlike.get(place) };
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
        <MarkList projectCode={project.projectCode} marks={marks} plan={plan} />
        {opening?.allocation && <AllocationFacts allocation={opening.allocation} />}
        <PlanSaveProblem editing={editing} reload={reload} />
        <MarkedPlaces marks={marks}>
          <PlanSections editing={judged} project={project} choices={choices} />
        </MarkedPlaces>
        <Section title={w('edit.files')} id={cellId('files')}>
          <ProjectFiles projectCode={project.projectCode} />
        </Section>
        <Section>
          <div className="grid gap-4">
            <PlanMissing editing={editing} missing={missing} />
            {project.may.submit && (
              <ToSubmission
                editing={editing}
                project={project}
                isDisabled={missing.length > 0 || editing.unreadable.isUnreadable}
              />
            )}
          </div>
        </Section>
      </div>
    </>
  );
}

/** On to the page where the checks, the memo and the way of the request stand. */
function ToSubmission({
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
  const go = useMutation({
    mutationFn: () => editing.flush(),
    onSuccess: async (isSaved) => {
      if (!isSaved) return;
      await store.invalidateQueries({ queryKey: ['project', project.projectCode] });
      await navigate({ to: `/${project.fiscalYear}/projects/${project.projectCode}/submission` as '/' });
    },
  });
  return (
    <div>
      <Button
        look="primary"
        icon="arrow-right"
        isDisabled={isDisabled}
        isPending={go.isPending}
        onPress={() => go.mutate()}
      >
        {w('edit.to-submission')}
      </Button>
    </div>
  );
}
