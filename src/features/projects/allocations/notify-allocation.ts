import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { formatBaht } from '../../../foundation/satang.ts';
import {
  type Files,
  findToHandOut,
  mediaTypeOf,
  mediaTypeWords,
  type Scanned,
  type StoredFile,
} from '../../../platform/files/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { listPersonsInRole, notify } from '../../notifications/index.ts';
import { type ActionContext, permit } from '../../permissions/index.ts';
import { clauses } from '../clauses.ts';
import { FILE_LIMIT, inMegabytes } from '../papers/file-limit.ts';
import { type Allocation, findAllocation, updateAllocation } from './allocation-store.ts';
import { openAllocation, refuseUsed } from './change-allocation.ts';

/**
 * แจ้งจัดสรร: the officers of the unit are told and may make the project from it. Said again after a change.
 * Refusals: permission-role, allocation-not-found, allocation-stale, allocation-file-missing.
 */
export async function notifyAllocation(
  ctx: ActionContext,
  allocationId: string,
  version: number,
): Promise<Result<{ version: number; told: number }>> {
  const opened = await openAllocation(ctx, allocationId, version);
  if (!opened.ok) return opened;
  const allocation = opened.value;
  if (allocation.fileId === null)
    return refuse('conflict', 'allocation-file-missing', {}, { place: 'file', clause: clauses.opening });
  const { agencyId, personId } = ctx.actor;
  const notified = { on: ctx.today, by: personId };
  const next = await updateAllocation(ctx.tx, allocation, { notified }, ctx.now);
  await recordAudit(ctx, {
    action: 'allocations.notify',
    subjectType: 'allocation',
    subjectId: allocationId,
    after: { notifiedOn: ctx.today, projectName: allocation.projectName },
  });
  const officers = await listPersonsInRole(ctx.tx, {
    agencyId,
    role: 'project-officer',
    unitId: allocation.unitId,
    today: ctx.today,
  });
  const told = await notify(
    ctx,
    officers,
    'allocation-notified',
    {
      projectName: allocation.projectName,
      amount: formatBaht(allocation.amountSatang),
      memoNumber: allocation.memoNumber,
      byName: ctx.actor.displayName,
    },
    `/${allocation.fiscalYear}/allocations`,
  );
  return ok({ version: next, told: told.length });
}

export type SummaryTable = { version: number; fileName: string; bytes: Uint8Array };

/**
 * Whether this copy of the memo with its summary table may be kept, before the scanner is asked. Refusals:
 * permission-role, allocation-not-found, -stale, -used, file-empty, file-too-large, file-not-pdf.
 */
export async function judgeSummaryTable(
  ctx: ActionContext,
  allocationId: string,
  input: SummaryTable,
): Promise<Result<Allocation>> {
  const opened = await openAllocation(ctx, allocationId, input.version);
  if (!opened.ok) return opened;
  const used = refuseUsed(opened.value);
  if (!used.ok) return used;
  if (input.bytes.byteLength === 0) return refuse('invalid', 'file-empty', {}, { place: 'file' });
  if (input.bytes.byteLength > FILE_LIMIT)
    return refuse(
      'too-large',
      'file-too-large',
      {
        name: input.fileName,
        found: inMegabytes(input.bytes.byteLength),
        limit: inMegabytes(FILE_LIMIT),
      },
      { place: 'file' },
    );
  const mediaType = mediaTypeOf(input.bytes);
  if (mediaType !== 'application/pdf')
    return refuse('invalid', 'file-not-pdf', mediaTypeWords(mediaType), { place: 'file' });
  return opened;
}

/** Keeps it, with what the scanner said of it. Refusals: those of judgeSummaryTable. */
export async function attachSummaryTable(
  ctx: ActionContext,
  files: Pick<Files, 'insert'>,
  allocationId: string,
  input: SummaryTable & { scan: Scanned },
): Promise<Result<{ version: number; fileId: string }>> {
  const judged = await judgeSummaryTable(ctx, allocationId, input);
  if (!judged.ok) return judged;
  const { agencyId, personId } = ctx.actor;
  const stored = await files.insert(ctx.tx, {
    agencyId,
    name: input.fileName,
    bytes: input.bytes,
    createdBy: personId,
    createdAt: ctx.now,
    scan: input.scan,
  });
  const { fileId } = stored;
  const version = await updateAllocation(ctx.tx, judged.value, { fileId }, ctx.now);
  await recordAudit(ctx, {
    action: 'allocations.attach',
    subjectType: 'allocation',
    subjectId: allocationId,
    after: { name: stored.name, sha256: stored.sha256, scan: stored.scan },
  });
  return ok({ version, fileId });
}

/** The copy of the memo, for whoever may see the allocation. Refusals: allocation-not-found, permission-*, file-not-found, file-infected-later. */
export async function findSummaryTable(
  ctx: ActionContext,
  files: Pick<Files, 'find'>,
  allocationId: string,
): Promise<Result<StoredFile>> {
  const allocation = await findAllocation(ctx.tx, allocationId);
  if (!allocation) return refuse('not-found', 'allocation-not-found');
  const refusal = permit(ctx.actor, 'allocations.view', { unitId: allocation.unitId });
  if (refusal) return { ok: false, refusal };
  return findToHandOut(files, ctx.tx, allocation.fileId, refuse('not-found', 'file-not-found'));
}
