/**
 * The loading as a list of steps, each done exactly once: a step's actions and its row in demonstration_steps are
 * one transaction, so a process killed at any instant goes on at the next start where the last one ended.
 */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { ok, type Refusal, type Result } from '../../../foundation/refusal.ts';
import { loadActor } from '../../people/index.ts';
import {
  type ActionContext,
  type Actor,
  type FeatureDependencies,
  runAction,
} from '../../permissions/index.ts';
import { insertStep, listSteps } from './demonstration-store.ts';

export type LoadParts = Pick<
  FeatureDependencies,
  'database' | 'clock' | 'businessDay' | 'law' | 'log' | 'files'
>;

/** Who does a step, and on which business day. */
export type StepPerson = { agencyId: string; userId: string };

/** The demonstration's data were refused by a rule: a mistake in the data, told with all that was refused. */
export class StepRefused extends Error {
  constructor(step: string, refusal: Refusal) {
    const fields = (refusal.fields ?? []).map(
      (each) => `${each.place} ${each.code} ${JSON.stringify(each.data)}`,
    );
    super(
      [
        `demonstration step ${step}: ${refusal.code} ${JSON.stringify(refusal.data)} ${refusal.place ?? ''}`,
        ...fields,
      ].join('\n'),
    );
    this.name = 'StepRefused';
  }
}

export type LoadSteps = {
  /** Does the step unless it is done; answers what it left, then or now. */
  run<T>(
    step: string,
    doer: StepPerson,
    today: CalendarDate,
    actions: (ctx: ActionContext, must: TakeValue) => Promise<T>,
  ): Promise<T>;
  /** A step outside any agency, whose work may be repeated. */
  once(step: string, work: () => Promise<void>): Promise<void>;
};
/** The value of an action's result; a refusal ends the loading. */
export type TakeValue = <T>(result: Result<T>) => T;

/**
 * The instant of a step: in the morning in Thailand, a second after the step before, so that what is shown with its
 * time belongs to the demonstration's days and stands in its order. The same at every loading.
 */
const instantOf = (today: CalendarDate, stepsBefore: number): Date =>
  new Date(Date.parse(`${today}T08:30:00+07:00`) + stepsBefore * 1000);

export async function loadSteps(parts: LoadParts, onDone: (step: string) => void): Promise<LoadSteps> {
  const done = await listSteps(parts.database);
  const actors = new Map<string, Actor>();

  async function actorOf(
    step: string,
    { agencyId, userId }: StepPerson,
    today: CalendarDate,
  ): Promise<Actor> {
    const known = actors.get(userId);
    if (known) return known;
    const loaded = await parts.database.inAgency(agencyId, (tx) => loadActor(tx, userId, today));
    if (!loaded.ok) throw new StepRefused(step, loaded.refusal);
    actors.set(userId, loaded.value.actor);
    return loaded.value.actor;
  }

  return {
    async run<T>(
      step: string,
      doer: StepPerson,
      today: CalendarDate,
      actions: (ctx: ActionContext, must: TakeValue) => Promise<T>,
    ): Promise<T> {
      if (done.has(step)) return done.get(step) as T;
      const must: TakeValue = (result) => {
        if (result.ok) return result.value;
        throw new StepRefused(step, result.refusal);
      };
      const now = instantOf(today, done.size);
      const onThatDay = {
        ...parts,
        clock: { now: () => now },
        businessDay: { ...parts.businessDay, today: () => today },
      };
      const actor = await actorOf(step, doer, today);
      const outcome = must(
        await runAction(onThatDay, actor, `demonstration/${step}`, async (ctx) => {
          const left = await actions(ctx, must);
          await insertStep(ctx.tx, step, left ?? null, ctx.now);
          return ok(left);
        }),
      );
      done.set(step, outcome);
      onDone(step);
      return outcome;
    },
    async once(step, work) {
      if (done.has(step)) return;
      await work();
      await insertStep(parts.database.asOwner, step, null, parts.clock.now());
      done.set(step, null);
      onDone(step);
    },
  };
}
