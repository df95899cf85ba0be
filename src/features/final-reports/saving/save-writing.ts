import {
  type FieldRefusal,
  fieldRefusal,
  ok,
  type Refusal,
  type Result,
  refuse,
} from '../../../foundation/refusal.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { findProjectPlan } from '../../projects/index.ts';
import { clauses } from '../clauses.ts';
import { judge } from '../facts/gather-facts.ts';
import { listPlaces, upsertHead, upsertPlace } from '../reading/final-report-store.ts';
import { findStep } from '../workflow.ts';
import { activityPlace, indicatorPlace, readPlace } from '../writing/places.ts';
import { readContent } from '../writing/read-content.ts';

/** `version`: the version of the place from which the content was made; 0 where nobody had written. */
export type PlaceChange = { place: string; version: number; content: unknown };
export type SavedWriting = { places: { place: string; version: number }[]; savedAt: Date; changedBy: string };

/**
 * Saves places while somebody types. What is missing counts on completion. Refusals: final-report-project-not-found,
 * permission-*, project-closed, final-report-no-plan, those of findStep, final-report-unknown-place,
 * those of readContent (`fields` name every place that is held back), final-report-stale (who, when, and what stands there).
 */
export async function saveWriting(
  ctx: ActionContext,
  projectCode: string,
  changes: readonly PlaceChange[],
): Promise<Result<SavedWriting>> {
  const judged = await judge(ctx, projectCode, 'final-reports.write');
  if (!judged.ok) return judged;
  const { projectId, state } = judged.value;
  const step = findStep(state, 'write');
  if (!step.ok) return step;
  const read = await readChanges(ctx, projectCode, changes);
  if (!read.ok) return read;

  const who = { agencyId: ctx.actor.agencyId, personId: ctx.actor.personId, now: ctx.now, projectId };
  await upsertHead(ctx.tx, who);
  const before = await listPlaces(
    ctx.tx,
    projectId,
    changes.map(({ place }) => place),
  );
  const places: SavedWriting['places'] = [];
  const moved: string[] = [];
  for (const { place, version, content } of read.value) {
    const written = await upsertPlace(ctx.tx, who, { place, from: version, content });
    if (written === null) moved.push(place);
    else places.push({ place, version: written });
  }
  if (moved.length > 0) {
    const last = before.find(({ place }) => place === moved[0]);
    return refuse(
      'stale',
      'final-report-stale',
      {
        changedBy: last?.changedBy ?? null,
        changedAt: last?.changedAt.toISOString() ?? null,
        places: moved.length,
      },
      { fields: moved.map((place): FieldRefusal => ({ place, code: 'final-report-place-moved', data: {} })) },
    );
  }
  const was = new Map(before.map(({ place, content }) => [place, content]));
  await recordAudit(ctx, {
    action: step.value.audit,
    subjectType: 'final-report',
    subjectId: projectCode,
    before: Object.fromEntries(read.value.map(({ place }) => [place, excerpt(was.get(place))])),
    after: Object.fromEntries(read.value.map(({ place, content }) => [place, excerpt(content)])),
  });
  return ok({ places, savedAt: ctx.now, changedBy: ctx.actor.displayName });
}

/** The trail says what was touched; a text of pages saved every second would drown it. Completed texts are kept whole. */
function excerpt(content: unknown): string | null {
  if (content === undefined) return null;
  const written = JSON.stringify(content);
  return written.length <= 300 ? written : `${written.slice(0, 300)}… (${written.length})`;
}

/** Every place known, every content judged by the schema of its place. */
async function readChanges(
  ctx: ActionContext,
  projectCode: string,
  changes: readonly PlaceChange[],
): Promise<Result<PlaceChange[]>> {
  const plan = await findProjectPlan(ctx.tx, projectCode);
  const names = new Map([
    ...(plan?.activities ?? []).map(({ activityId, name }) => [activityPlace(activityId), name] as const),
    ...(plan?.indicators ?? []).map(({ indicatorId, name }) => [indicatorPlace(indicatorId), name] as const),
  ]);
  const read: PlaceChange[] = [];
  const wrong: Refusal[] = [];
  for (const { place, version, content } of changes) {
    const found = readPlace(place);
    if (!found || (found.id !== '' && !names.has(place))) {
      const data = { place: place.slice(0, 80) };
      wrong.push({ kind: 'invalid', code: 'final-report-unknown-place', data, place });
      continue;
    }
    const taken = readContent(found.kind, content, place, names.get(place));
    if (taken.ok) read.push({ place, version, content: taken.value });
    else wrong.push(taken.refusal);
  }
  const [first] = wrong;
  if (!first) return ok(read);
  const fields = wrong.flatMap((each) => each.fields ?? [fieldRefusal(each.place ?? '', each)]);
  return refuse('invalid', first.code, first.data, { fields, clause: clauses.form });
}
