/** The people and the place of a memo, as the agency's register has them on the day. */
import { findAgency, findUnitTree, headOn } from '../../agencies/index.ts';
import { findPerson } from '../../people/index.ts';
import type { ActionContext } from '../../permissions/index.ts';

export type MemoNames = {
  agencyAbbreviation: string;
  /** หน่วยบริหารโครงการ */
  unitName: string;
  telephone: string;
  signatory: { name: string; position: string; actingFor?: string };
};

/** The head of the project unit signs, or who acts for the head today. */
export async function findMemoNames(
  ctx: ActionContext,
  of: { unitId: string; telephone: string },
): Promise<MemoNames> {
  const { tx, actor } = ctx;
  const agency = await findAgency(tx, actor.agencyId);
  const tree = await findUnitTree(tx, actor.agencyId);
  const unit = tree.units.find((each) => each.unitId === of.unitId);
  const head = unit ? headOn(tree, unit, ctx.today) : null;
  const signer = head && (await findPerson(tx, actor.agencyId, head.personId));
  const behalf = head?.onBehalfOf ? await findPerson(tx, actor.agencyId, head.onBehalfOf) : null;
  const acting = head?.kind === 'acting-for' ? 'ปฏิบัติราชการแทน' : 'รักษาการแทน';
  return {
    agencyAbbreviation: agency?.abbreviation ?? '',
    unitName: unit?.nameTh ?? '',
    telephone: of.telephone,
    signatory: {
      name: signer?.displayName ?? '',
      position: signer?.positionTitle ?? '',
      ...(behalf && { actingFor: `${acting} ${behalf.positionTitle}` }),
    },
  };
}
