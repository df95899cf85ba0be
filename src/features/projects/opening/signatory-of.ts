/** Who signs the memos of a project. */
import { findUnitTree, lineOfCommand } from '../../agencies/index.ts';
import type { MemoText } from '../../memos/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { listNamedPersons, type NamedPerson, type NamedUnit } from '../register/reference-store.ts';

/** The head of the project unit signs, or who stands in today; where the post is vacant the project officer. */
export async function signatoryOf(
  ctx: ActionContext,
  { unit, officer }: { unit: NamedUnit; officer: NamedPerson },
): Promise<MemoText['signatory']> {
  const tree = await findUnitTree(ctx.tx, ctx.actor.agencyId);
  const head = lineOfCommand(tree, unit.unitId, ctx.today).find((each) => each.unitId === unit.unitId);
  if (!head) return { name: officer.displayName, position: officer.positionTitle };
  const ids = [head.personId, ...(head.onBehalfOf ? [head.onBehalfOf] : [])];
  const persons = await listNamedPersons(ctx.tx, ids);
  const named = (id: string | null) => persons.find((each) => each.personId === id);
  const signer = named(head.personId);
  const stoodFor = named(head.onBehalfOf);
  const words = head.kind === 'acting-for' ? 'ปฏิบัติราชการแทน' : 'รักษาการแทน';
  return {
    name: signer?.displayName ?? officer.displayName,
    position: signer?.positionTitle ?? officer.positionTitle,
    ...(head.kind !== 'head' && { actingFor: `${words} ${stoodFor?.positionTitle ?? unit.nameTh}` }),
  };
}
