/** Who does what in the three lives: the accounts of OSMEP, and the steps of an approval taken one after another. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import {
  type ApprovalSubject,
  decideRequest,
  findOpenRequest,
  subjectsByKind,
} from '../../approvals/index.ts';
import type { LoadedAgency } from '../load/load-agency.ts';
import type { LoadParts, LoadSteps, StepPerson } from '../load/load-steps.ts';

export type Life = {
  parts: LoadParts;
  steps: LoadSteps;
  agency: LoadedAgency;
  subjects: readonly ApprovalSubject[];
};

/** The accounts of osmep.yaml that have a part in a life. */
export const accounts = {
  officer: 'osmep.promotion',
  superior: 'osmep.superior',
  monitoring: 'osmep.monitoring',
  strategy: 'osmep.strategy',
  finance: 'osmep.finance',
  secretariat: 'osmep.secretariat',
  screening: 'osmep.screening',
  director: 'osmep.director',
} as const;
export type LifeRole = keyof typeof accounts;

export const doerOf = (life: Life, role: LifeRole): StepPerson => life.agency.doer(accounts[role]);

export type LineStep = { by: LifeRole; on: CalendarDate; documentNumber?: string };

/** Each approves in turn, confirming what only a person can see. Steps of the loading: `name/1`, `name/2` … */
export async function approveInTurn(
  life: Life,
  name: string,
  request: { kind: ApprovalSubject['kind']; subjectId: string },
  line: readonly LineStep[],
): Promise<void> {
  const subjects = subjectsByKind(life.subjects);
  for (const [index, { by, on, documentNumber = null }] of line.entries())
    await life.steps.run(`${name}/${index + 1}`, doerOf(life, by), on, async (ctx, must) => {
      const open = await findOpenRequest(ctx.tx, request.kind, request.subjectId);
      if (!open) throw new Error(`${name}: nothing waits for ${by}`);
      const asked = open.content.checks.filter(({ met }) => met === null).map(({ id }) => id);
      const decision = { decision: 'approve' as const, comment: '', documentNumber, marks: [] };
      must(
        await decideRequest(ctx, subjects, open.requestId, {
          ...decision,
          position: open.position,
          confirmed: asked,
        }),
      );
    });
}
