import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiRefusalView, SavedMark, Section, Skeleton } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { fiscalYear } from '../../../../foundation/fiscal-year.ts';
import type { Month } from '../../../../foundation/month.ts';
import { ApiRefusal } from '../../../../platform/api-client/index.ts';
import { missingForSubmission } from '../../plan/missing-list.ts';
import type { PlanField } from '../../plan/plan-differences.ts';
import type { PlanDraft } from '../../schemas.ts';
import { messages } from '../messages.ts';
import { type Choices, choicesQuery, type Project, projectQuery } from '../queries.ts';
import type { PlanLocks } from './plan-locks.ts';
import { PlanMissing, PlanSaveProblem, PlanSections } from './plan-sections.tsx';
import { readOnlyPlan, type StoredPlan, usePlanCopy } from './use-plan-copy.ts';

/** Where a copy of a plan is kept. `save` throws what the API client throws (ApiRefusal); `key` is its place in the query cache. */
export type PlanCopySource = {
  key: readonly unknown[];
  load: () => Promise<StoredPlan>;
  save: (plan: PlanDraft, version: number) => Promise<{ version: number }>;
};

export type PlanCopyEditorProps = {
  projectCode: string;
  source: PlanCopySource;
  /** Months that hold results: their cells can only be read, and say why (FRM-2003-1). */
  frozenMonths?: readonly Month[];
  /** Fields that this copy may not change, each with the reason that it shows. */
  lockedFields?: Partial<Record<PlanField, string>>;
  /** Why the whole copy can only be read. */
  readOnly?: string;
  /** Below the missing list: what sends the copy. `flush` saves what is not saved yet, false when it was refused. */
  children?: (copy: {
    plan: PlanDraft;
    missing: number;
    flush: () => Promise<boolean>;
    version: () => number;
  }) => ReactNode;
};

/** สสว.100 over any copy of a plan: saved as typed, with the list of what is missing as for an opening. No page head. */
export function PlanCopyEditor(props: PlanCopyEditorProps) {
  const { projectCode, source } = props;
  const { data: project, error: refusedProject } = useQuery(projectQuery(projectCode));
  const { data: choices } = useQuery(choicesQuery);
  // What is typed stands in the editor; only a reload on purpose may replace it.
  const { data: start, error } = useQuery({
    queryKey: source.key,
    queryFn: source.load,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const refused = error ?? refusedProject;
  if (refused instanceof ApiRefusal) return <ApiRefusalView refusal={refused.refusal} />;
  if (!project || !choices || !start) return <Skeleton lines={8} />;
  const parts = { ...props, start, project, choices };
  return props.readOnly === undefined ? <Edited {...parts} /> : <Read {...parts} readOnly={props.readOnly} />;
}

type Parts = PlanCopyEditorProps & { start: StoredPlan; project: Project; choices: Choices };

function Read({ start, project, choices, readOnly, children }: Parts & { readOnly: string }) {
  const editing = readOnlyPlan(start, readOnly);
  return (
    <div className="grid gap-4">
      <PlanSections editing={editing} project={project} choices={choices} />
      {children?.({ plan: start.plan, missing: 0, flush: editing.flush, version: editing.version })}
    </div>
  );
}

function Edited({ start, project, choices, source, frozenMonths, lockedFields, children }: Parts) {
  const w = useWords(messages);
  const store = useQueryClient();
  const year = fiscalYear(project.fiscalYear);
  const locks: PlanLocks = {
    fields: lockedFields,
    ...(frozenMonths && { months: { months: frozenMonths, reason: w('copy.frozen') } }),
  };
  const editing = usePlanCopy(start, { fiscalYear: year, locks, save: source.save });
  const missing = missingForSubmission(editing.plan, { fiscalYear: year });
  return (
    <div className="grid gap-4">
      <div className="flex min-h-6 justify-end">
        <SavedMark saving={editing.saving} />
      </div>
      <PlanSaveProblem
        editing={editing}
        reload={() => store.fetchQuery({ queryKey: source.key, queryFn: source.load, staleTime: 0 })}
      />
      <PlanSections editing={editing} project={project} choices={choices} />
      <Section>
        <div className="grid gap-4">
          <PlanMissing editing={editing} missing={missing} />
          {children?.({
            plan: editing.plan,
            missing: missing.length + editing.unreadable.fields.length,
            flush: editing.flush,
            version: editing.version,
          })}
        </div>
      </Section>
    </div>
  );
}
