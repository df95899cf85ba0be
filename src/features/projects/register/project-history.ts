/** History of a project from the audit trail, newest first; the screen says each as a sentence. */
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import { type ActionContext, permit } from '../../permissions/index.ts';
import { listProjectEvents } from './history-store.ts';
import { findProject } from './project-store.ts';

export type HistoryEntry = {
  id: string;
  at: Date;
  /** Null: the system itself. */
  personName: string | null;
  onBehalfOfName: string | null;
  /** Name of the action, for example projects.save. */
  action: string;
  /** What it was done to, for example 66010001 or 66010001/2023-03. */
  subjectId: string;
  /** Fields of สสว.100 that changed; empty for steps of the workflow. */
  changed: string[];
  comment: string | null;
};

const SHOWN = 500;

/** The last 500 events of the project, of its plan and of its reports. */
export async function projectHistory(tx: AgencyTransaction, projectCode: string): Promise<HistoryEntry[]> {
  const rows = await listProjectEvents(tx, projectCode, SHOWN);
  return rows.map(({ after, ...row }) => {
    const values = (after ?? {}) as Record<string, unknown>;
    return {
      ...row,
      changed: row.action === 'projects.save' ? Object.keys(values) : [],
      comment: typeof values.comment === 'string' ? values.comment : null,
    };
  });
}

/** The same for a signed-in person who may see the project. */
export async function viewProjectHistory(
  ctx: ActionContext,
  projectCode: string,
): Promise<Result<HistoryEntry[]>> {
  const project = await findProject(ctx.tx, projectCode);
  if (!project) return refuse('not-found', 'project-not-found', { projectCode });
  const refusal = permit(ctx.actor, 'projects.view', { unitId: project.unitId });
  if (refusal) return { ok: false, refusal };
  return ok(await projectHistory(ctx.tx, projectCode));
}
