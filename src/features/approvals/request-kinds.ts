/**
 * The kinds of request and their chains in S2. An agency's own chain takes the place of the default; the
 * defaults stand here, so that every agency has them from its first day.
 */
import type { ClauseRef } from '../../foundation/refusal.ts';
import type { Role } from '../permissions/rules.ts';

export const requestKindCodes = [
  'project-opening',
  'project-opening-paper',
  'amendment-adjustment',
  'amendment-agenda',
  'amendment-resolution',
  'closing',
  'closing-delay',
] as const;
export type RequestKind = (typeof requestKindCodes)[number];

/** A fact of the request that brings an optional step. */
export const conditionCodes = ['action-plan-project'] as const;
export type Condition = (typeof conditionCodes)[number];

/** Roles that can be a step of their own; the line of command and the director are posts, not roles. */
export const approvingRoles = [
  'monitoring-officer',
  'strategy-officer',
  'finance-officer',
  'secretariat',
  'screening-committee',
  'monitoring-committee',
] as const satisfies readonly Role[];
export type ApprovingRole = (typeof approvingRoles)[number];

/** A step of a chain: whose post it is, before anybody is named. */
export type Post = { post: 'line-of-command' } | { post: 'director' } | { post: 'role'; role: ApprovingRole };
/** `when`: the step is there only where the condition holds. */
export type ChainStep = Post & { when?: Condition };

/**
 * What the request is for: a decision, a check of what was decided elsewhere, or that the line knows of it
 * (เพื่อโปรดทราบ). What is for information cannot be refused; the last step is called by it.
 */
type Purpose = 'decision' | 'check' | 'information';

const MANUAL = 'osmep-manual-2564';
const monitoring: ChainStep = { post: 'role', role: 'monitoring-officer' };
const line: ChainStep = { post: 'line-of-command' };
const director: ChainStep = { post: 'director' };
const ofActionPlan = (role: ApprovingRole): ChainStep => ({
  post: 'role',
  role,
  when: 'action-plan-project',
});

type KindOfRequest = { steps: readonly ChainStep[]; purpose: Purpose; clause: ClauseRef };

export const defaultChains: Record<RequestKind, KindOfRequest> = {
  /** S2 L209: to the director, through the superiors in the line, through the monitoring unit; which checks first (WFL-01). */
  'project-opening': {
    steps: [monitoring, line, director],
    purpose: 'decision',
    clause: { source: MANUAL, clause: 'ส่วนที่ 3 การขอเปิดงาน/โครงการ 1)' },
  },
  /** the director has signed on paper; the monitoring unit checks what was typed from it. */
  'project-opening-paper': {
    steps: [monitoring],
    purpose: 'check',
    clause: { source: MANUAL, clause: 'ส่วนที่ 3 การขอเปิดงาน/โครงการ 3)' },
  },
  /** S2 L357. */
  'amendment-adjustment': {
    steps: [line, director],
    purpose: 'decision',
    clause: { source: MANUAL, clause: 'ส่วนที่ 3 กรณีที่ 1 1)' },
  },
  /** S2 L379: the director approves putting it on the board's agenda. */
  'amendment-agenda': {
    steps: [line, director],
    purpose: 'decision',
    clause: { source: MANUAL, clause: 'ส่วนที่ 3 กรณีที่ 2 1)' },
  },
  /** S2 L389: the plan as the board resolved. */
  'amendment-resolution': {
    steps: [line, director],
    purpose: 'decision',
    clause: { source: MANUAL, clause: 'ส่วนที่ 3 กรณีที่ 2 3)' },
  },
  /** S2 L425; L1484-1487: projects of the SME action plan go through ฝกค. and the screening committee (order 86/2564). */
  closing: {
    steps: [
      monitoring,
      ofActionPlan('strategy-officer'),
      line,
      ofActionPlan('screening-committee'),
      director,
    ],
    purpose: 'decision',
    clause: { source: MANUAL, clause: 'ส่วนที่ 3 การปิดงาน/โครงการ 1)' },
  },
  /** S2 L448; its memo asks the director to take note (L1950). */
  'closing-delay': {
    steps: [monitoring, line, director],
    purpose: 'information',
    clause: { source: MANUAL, clause: 'ส่วนที่ 3 การปิดงาน/โครงการ' },
  },
};

export const purposeOf = (kind: RequestKind): Purpose => defaultChains[kind].purpose;
export const isForInformation = (kind: RequestKind): boolean => purposeOf(kind) === 'information';

export const isRequestKind = (kind: string): kind is RequestKind =>
  (requestKindCodes as readonly string[]).includes(kind);
