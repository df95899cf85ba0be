import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { SaveClosing } from '../schemas.ts';
import { begunCase, openCase, startedCase, takeStep } from '../steps/take-step.ts';
import { type ClosingDoors, findCase } from './closing-case.ts';
import { type ClosingFigures, type ClosingRecord, replaceFigures } from './closing-store.ts';

/**
 * What the officer declares: numbers of recipients, and what the project unit and every joint unit give back, principal
 * and interest apart. The first save begins the closing. The step keeps the case as it was declared, the audit what was
 * declared before and after. Refusals: those of openCase, closing-return-unknown (name).
 */
export async function saveClosing(
  ctx: ActionContext,
  doors: ClosingDoors,
  projectCode: string,
  input: SaveClosing,
): Promise<Result<{ version: number }>> {
  const opened = await openCase(ctx, doors, projectCode, 'closings.save', input.version);
  if (!opened.ok) return opened;
  const { jointUnits } = opened.value.head;
  const strange = input.joint.findIndex(({ name }) => !jointUnits.includes(name));
  if (strange >= 0)
    return refuse(
      'invalid',
      'closing-return-unknown',
      { name: input.joint[strange]?.name ?? '' },
      { place: `joint[${strange}].name` },
    );
  const begun = await begunCase(ctx, opened.value);
  if (!begun.ok) return begun;
  const { closingId } = begun.value.closing;
  const joint = jointUnits.map((name, index) => {
    const said = input.joint.find((each) => each.name === name);
    return {
      position: index + 1,
      name,
      memoNumber: said?.memoNumber ?? '',
      principalSatang: said?.principalSatang ?? null,
      interestSatang: said?.interestSatang ?? null,
    };
  });
  const own = { position: 0, name: '', memoNumber: '', ...input.own };
  await replaceFigures(ctx.tx, ctx.actor.agencyId, closingId, {
    recipientCount: input.recipientCount,
    stakeholderCount: input.stakeholderCount,
    returns: [own, ...joint],
  });
  const read = await findCase(ctx, doors, projectCode);
  const declared = read.ok ? startedCase(read.value) : read;
  if (!declared.ok) return declared;
  const saved = await takeStep(ctx, declared.value, {
    event: 'save',
    told: { before: figuresOf(begun.value.closing), after: figuresOf(declared.value.closing) },
  });
  return saved.ok ? ok({ version: saved.value.version }) : saved;
}

const figuresOf = ({ recipientCount, stakeholderCount, returns }: ClosingRecord): ClosingFigures => ({
  recipientCount,
  stakeholderCount,
  returns: returns.map(({ receiptNumber: _, receivedOn: __, ...declared }) => declared),
});
