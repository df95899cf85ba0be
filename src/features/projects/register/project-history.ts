/** History of a project from the audit trail, newest first; the screen says each as a sentence. */
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import { type ActionContext, permit } from '../../permissions/index.ts';
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

type AuditRows = {
  audit_events: {
    audit_id: string;
    agency_id: string;
    occurred_at: Date;
    person_id: string | null;
    on_behalf_of: string | null;
    action: string;
    subject_type: string;
    subject_id: string;
    after: unknown;
  };
  persons: { agency_id: string; person_id: string; display_name: string };
};

/** The last 500 events of the project, of its plan and of its reports. */
export async function projectHistory(tx: AgencyTransaction, projectCode: string): Promise<HistoryEntry[]> {
  const rows = await tx
    .withTables<AuditRows>()
    .selectFrom('audit_events as e')
    .leftJoin('persons as p', (join) =>
      join.onRef('p.agency_id', '=', 'e.agency_id').onRef('p.person_id', '=', 'e.person_id'),
    )
    .leftJoin('persons as b', (join) =>
      join.onRef('b.agency_id', '=', 'e.agency_id').onRef('b.person_id', '=', 'e.on_behalf_of'),
    )
    .select([
      'e.audit_id as id',
      'e.occurred_at as at',
      'p.display_name as personName',
      'b.display_name as onBehalfOfName',
      'e.action as action',
      'e.subject_id as subjectId',
      'e.after as after',
    ])
    .where((eb) =>
      eb.or([
        eb('e.subject_id', '=', projectCode),
        eb.and([
          eb('e.subject_type', '=', 'monthly-report'),
          eb('e.subject_id', '>=', `${projectCode}/`),
          eb('e.subject_id', '<', `${projectCode}0`),
        ]),
      ]),
    )
    .where('e.subject_type', 'in', ['project', 'monthly-report'])
    .orderBy('e.audit_id', 'desc')
    .limit(SHOWN)
    .execute();
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
