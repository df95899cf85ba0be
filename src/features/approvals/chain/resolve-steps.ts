/** From a chain to the steps of one request, and from one step to the next. Pure. */
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { pathToTop } from '../../agencies/rules.ts';
import { roles } from '../../permissions/rules.ts';
import type { ChainStep, Condition } from '../request-kinds.ts';
import {
  type Approver,
  approversAt,
  holderOf,
  type LineFacts,
  type OwnPersons,
  type Step,
} from './approvers.ts';

export type RequestFacts = { unitId: string; conditions: readonly Condition[]; own: OwnPersons };

/**
 * The steps that a request takes, numbered from 1. The line of command becomes one step for each superior between the
 * unit and the director, nearest first; a vacant post and the post of who asks are passed over; who stands at two
 * levels decides once, at the higher. Refusal: approval-no-approver, naming the step that nobody can take.
 */
export function resolveSteps(
  chain: readonly ChainStep[],
  facts: LineFacts,
  approvers: readonly Approver[],
  request: RequestFacts,
): Result<Step[]> {
  const posts = chain
    .filter((step) => step.when === undefined || request.conditions.includes(step.when))
    .flatMap((step): Omit<Step, 'position'>[] => {
      if (step.post === 'role') return [{ post: 'role', role: step.role, unitId: null }];
      if (step.post === 'director') return [{ post: 'director', role: null, unitId: null }];
      return pathToTop(facts.units, request.unitId)
        .filter((unit) => unit.parentUnitId !== null)
        .map(({ unitId }) => ({ post: 'line-of-command', role: null, unitId }));
    });
  const taken = posts.map((post) => ({
    post,
    by: approversAt(approvers, { position: 0, ...post }, request),
  }));
  const steps = taken.filter(({ post, by }, index) => {
    if (post.post !== 'line-of-command') return true;
    const above = taken.slice(index + 1).filter((later) => later.post.post !== 'role');
    const holder = by[0] && holderOf(by[0]);
    return holder !== undefined && !above.some((later) => later.by[0] && holderOf(later.by[0]) === holder);
  });
  const empty = steps.find(({ by }) => by.length === 0);
  if (empty) return refuseNoApprover(empty.post);
  if (steps.length === 0) return refuseNoApprover({ post: 'line-of-command', role: null });
  return ok(steps.map(({ post }, index) => ({ position: index + 1, ...post })));
}

/** The words of a post without its unit. */
export function postWords(step: Pick<Step, 'post' | 'role'>): { th: string; en: string } {
  if (step.role !== null) return { th: roles[step.role].th, en: roles[step.role].en };
  const { th, en } = step.post === 'director' ? roles.director : roles.superior;
  return { th, en };
}

function refuseNoApprover(step: Pick<Step, 'post' | 'role'>) {
  const { th, en } = postWords(step);
  return refuse('conflict', 'approval-no-approver', { stepTh: th, stepEn: en, post: step.role ?? step.post });
}

export type PassedBecause = 'vacant' | 'own-request' | 'same-person';
export type Advance = { passed: { position: number; because: PassedBecause }[]; next: Step | null };

/**
 * Where a request goes after `position`. A level of the line that has become vacant, is held by who asked, or by who
 * has already decided in the line, is passed over; a role is not, and the last step never is: nothing is approved
 * without a decision at its last step.
 */
export function advance(
  steps: readonly Step[],
  position: number,
  approvers: readonly Approver[],
  request: { unitId: string; own: OwnPersons; decided: readonly string[] },
): Advance {
  const passed: Advance['passed'] = [];
  const later = steps.filter((step) => step.position > position);
  for (const step of later) {
    const because = step === later.at(-1) ? null : passedBecause(step, approvers, request);
    if (because === null) return { passed, next: step };
    passed.push({ position: step.position, because });
  }
  return { passed, next: null };
}

function passedBecause(
  step: Step,
  approvers: readonly Approver[],
  request: { unitId: string; own: OwnPersons; decided: readonly string[] },
): PassedBecause | null {
  if (step.post !== 'line-of-command') return null;
  const holder = approversAt(approvers, step, { ...request, own: [] })[0];
  if (!holder) return 'vacant';
  if (approversAt(approvers, step, request).length === 0) return 'own-request';
  return request.decided.includes(holderOf(holder)) ? 'same-person' : null;
}
