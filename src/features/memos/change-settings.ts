/** How the agency writes its memos: digits, emblem, what the numbers of its units begin with. */
import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import type { Files } from '../../platform/files/index.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import { findDrawnEmblem } from './draw-memo.ts';
import { readEmblem } from './emblem.ts';
import type { DrawnEmblem } from './memo-document.ts';
import type { MemoDigits } from './schemas.ts';
import {
  findMemoSettings,
  listPrefixes,
  type MemoSettings,
  putPrefix,
  type UnitPrefix,
  upsertMemoSettings,
} from './settings-store.ts';

export type MemoSettingsView = {
  digits: MemoDigits;
  emblem: DrawnEmblem | null;
  version: number;
  prefixes: UnitPrefix[];
};

/** Refusals: permission-*. */
export async function viewMemoSettings(
  ctx: ActionContext,
  files: Pick<Files, 'find' | 'read'>,
): Promise<Result<MemoSettingsView>> {
  const refusal = permit(ctx.actor, 'memos.edit-settings');
  if (refusal) return { ok: false, refusal };
  const { digits, version, emblemFileId } = await findMemoSettings(ctx.tx, ctx.actor.agencyId);
  const emblem = await findDrawnEmblem(ctx.tx, files, emblemFileId);
  return ok({ digits, version, emblem, prefixes: await listPrefixes(ctx.tx) });
}

/** Digits of the memos that are drafted from now on. Refusals: permission-*, memo-settings-stale. */
export function changeMemoDigits(
  ctx: ActionContext,
  input: { version: number; digits: MemoDigits },
): Promise<Result<{ version: number }>> {
  return change(ctx, input.version, (before) => ({ ...before, digits: input.digits }));
}

/** `bytes` null takes the emblem away. Refusals: permission-*, those of readEmblem, memo-settings-stale. */
export async function changeEmblem(
  ctx: ActionContext,
  files: Pick<Files, 'insert'>,
  input: { version: number; name: string; bytes: Uint8Array | null },
): Promise<Result<{ version: number }>> {
  const { bytes, name, version } = input;
  const refusal = permit(ctx.actor, 'memos.edit-settings');
  if (refusal) return { ok: false, refusal };
  if (bytes === null) return change(ctx, version, (before) => ({ ...before, emblemFileId: null }));
  const read = readEmblem(bytes);
  if (!read.ok) return read;
  const { agencyId, personId } = ctx.actor;
  const mediaType = read.value.format === 'svg' ? 'image/svg+xml' : `image/${read.value.format}`;
  const kept = await files.insert(ctx.tx, {
    agencyId,
    name,
    bytes,
    createdBy: personId,
    createdAt: ctx.now,
    mediaType,
  });
  return change(ctx, version, (before) => ({ ...before, emblemFileId: kept.fileId }));
}

/** `prefix` null takes the unit's own prefix back. Refusals: permission-*, memo-unit-unknown. */
export async function changePrefix(
  ctx: ActionContext,
  unitId: string,
  prefix: string | null,
): Promise<Result<{ unitId: string }>> {
  const refusal = permit(ctx.actor, 'memos.edit-settings');
  if (refusal) return { ok: false, refusal };
  const before = (await listPrefixes(ctx.tx)).find((unit) => unit.unitId === unitId);
  if (!before || !(await putPrefix(ctx.tx, ctx.actor.agencyId, unitId, prefix)))
    return refuse('not-found', 'memo-unit-unknown');
  await recordAudit(ctx, {
    action: 'memos.edit-settings',
    subjectType: 'unit',
    subjectId: before.nameTh,
    before: { prefix: before.own ? before.prefix : null },
    after: { prefix },
  });
  return ok({ unitId });
}

async function change(
  ctx: ActionContext,
  version: number,
  to: (before: MemoSettings) => MemoSettings,
): Promise<Result<{ version: number }>> {
  const refusal = permit(ctx.actor, 'memos.edit-settings');
  if (refusal) return { ok: false, refusal };
  const { agencyId, personId } = ctx.actor;
  const before = await findMemoSettings(ctx.tx, agencyId);
  const after = to(before);
  const stored =
    before.version === version &&
    (await upsertMemoSettings(ctx.tx, { agencyId, version }, { ...after, personId, now: ctx.now }));
  if (!stored) return refuse('stale', 'memo-settings-stale', { yours: version, saved: before.version });
  await recordAudit(ctx, {
    action: 'memos.edit-settings',
    subjectType: 'agency',
    subjectId: 'memos',
    before: { digits: before.digits, emblem: before.emblemFileId },
    after: { digits: after.digits, emblem: after.emblemFileId },
  });
  return ok({ version: version + 1 });
}
