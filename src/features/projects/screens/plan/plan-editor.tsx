import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import {
  ApiRefusalView,
  Button,
  ConfirmDialog,
  MissingList,
  PageHeader,
  Refusal,
  type RefusedField,
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
import { missingForSubmission } from '../../plan/missing-list.ts';
import { planMonths, planTotals } from '../../plan/plan-totals.ts';
import { messages } from '../messages.ts';
import { ProjectFiles } from '../page/project-files.tsx';
import { ProjectStateBadge } from '../page/project-state.tsx';
import { ReturnNote } from '../page/return-note.tsx';
import { type Choices, choicesQuery, oneProject, type Project, projectQuery } from '../queries.ts';
import { ActivitySection } from './activity-section.tsx';
import { cellId, placeOnPage } from './cell-id.ts';
import { GeneralSection } from './general-section.tsx';
import { IndicatorSection } from './indicator-section.tsx';
import { LinksSection } from './links-section.tsx';
import { type PlanEditing, readOnlyPlan, usePlanDraft } from './use-plan-draft.ts';
import { WordingSection } from './wording-section.tsx';

const MonthSections = lazy(() => import('./month-sections.tsx'));

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
  const editing = readOnlyPlan(project, ofField);
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

/** Sections 1 to 8 of the page. */
function PlanSections({
  editing,
  project,
  choices,
}: {
  editing: PlanEditing;
  project: Project;
  choices: Choices;
}) {
  const totals = useMemo(() => planTotals(editing.plan), [editing.plan]);
  return (
    <>
      <GeneralSection editing={editing} project={project} choices={choices} />
      <WordingSection editing={editing} />
      <IndicatorSection editing={editing} choices={choices} />
      <ActivitySection editing={editing} totals={totals} />
      <Suspense fallback={<Skeleton lines={6} />}>
        <MonthSections editing={editing} totals={totals} />
      </Suspense>
      <LinksSection editing={editing} />
    </>
  );
}

function Editor({ project, choices }: { project: Project; choices: Choices }) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const editing = usePlanDraft(project);
  const { plan, saving } = editing;
  const months = planMonths(plan);
  const missing = missingForSubmission(plan, {
    fiscalYear: fiscalYear(project.fiscalYear),
    attachedKinds: project.files.map((file) => file.kind),
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
        <SaveProblem editing={editing} projectCode={project.projectCode} />
        <PlanSections editing={editing} project={project} choices={choices} />
        <Section title={w('edit.files')} id={cellId('files')}>
          <ProjectFiles project={project} />
        </Section>
        <Section>
          <div className="grid gap-4">
            <MissingList
              title={missing.length > 0 ? w('edit.missing', { count: missing.length }) : undefined}
              items={missing.map((each, index) => ({
                key: `${each.place} ${each.code} ${index}`,
                words: sayIn(language, projectMessages, each.code, each.data),
                cellId: placeOnPage(each.place, months),
              }))}
            />
            {project.may.submit && (
              <Submit editing={editing} project={project} isDisabled={missing.length > 0} />
            )}
          </div>
        </Section>
      </div>
    </>
  );
}

/** A refused save: the text stays, and a stale one lets the person choose between the two versions. */
function SaveProblem({ editing, projectCode }: { editing: PlanEditing; projectCode: string }) {
  const w = useWords(messages);
  const store = useQueryClient();
  const { refusal, saving } = editing;
  const reload = () => store.fetchQuery({ ...projectQuery(projectCode), staleTime: 0 });
  if (saving.state === 'offline')
    return (
      <div>
        <Button onPress={() => void editing.flush()}>{w('edit.save-again')}</Button>
      </div>
    );
  if (!refusal) return null;
  const fields = refusal.fields?.map((field) => ({ ...field, message: withItsField(field) }));
  if (refusal.kind !== 'stale') return <ApiRefusalView refusal={{ ...refusal, fields }} />;
  return (
    <ApiRefusalView
      refusal={{ ...refusal, fields }}
      whatToDo={
        <span className="flex flex-wrap gap-2">
          <Button small onPress={async () => editing.takeSaved(await reload())}>
            {w('edit.use-saved')}
          </Button>
          <Button small look="danger" onPress={async () => editing.keepMine(await reload())}>
            {w('edit.keep-mine')}
          </Button>
        </span>
      }
    />
  );
}

/** "งบประมาณ (บาท): …": the words of a refused place after the name of its field. */
function withItsField({ place, message }: RefusedField): { th: string; en: string } {
  const field = place.replace(/^plan\./, '').split(/[.[]/)[0] ?? '';
  const name = messages[`field.${field}` as 'field.name'] ?? { th: place, en: place };
  return { th: `${name.th}: ${message.th}`, en: `${name.en}: ${message.en}` };
}

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
        oneProject().submission.$post({ param: { projectCode }, json: { version: editing.version() } }),
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
