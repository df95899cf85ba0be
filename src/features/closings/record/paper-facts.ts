/** What the memos of a closing say of people and places, as the register has them on the day. */
import { findAgency, findUnitTree, headOn } from '../../agencies/index.ts';
import { listMemos } from '../../memos/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { ClosingMemoFacts } from '../papers/closing-memo.ts';
import type { MemoNames } from '../papers/memo-parts.ts';
import type { ClosingCase } from './closing-case.ts';
import { findOfficer, findOpening } from './head-store.ts';

/** The head of the project unit signs, or who stands in today; without either the responsible officer. */
export async function memoNames(ctx: ActionContext, of: ClosingCase): Promise<MemoNames> {
  const { agencyId } = ctx.actor;
  const agency = await findAgency(ctx.tx, agencyId);
  const tree = await findUnitTree(ctx.tx, agencyId);
  const unit = tree.units.find(({ unitId }) => unitId === of.project.unitId);
  const above = tree.units.find(({ unitId }) => unitId === unit?.parentUnitId);
  const isPart = above !== undefined && above.kind !== 'agency';
  const head = unit ? headOn(tree, unit, ctx.today) : null;
  const signer = await findOfficer(ctx.tx, head?.personId ?? of.project.officerPersonId);
  const standsFor = head?.onBehalfOf ? await findOfficer(ctx.tx, head.onBehalfOf) : null;
  const officer = await findOfficer(ctx.tx, of.project.officerPersonId);
  return {
    agencyAbbreviation: agency?.abbreviation ?? '',
    unitName: (isPart ? above.nameTh : unit?.nameTh) ?? '',
    section: isPart ? (unit?.nameTh ?? '') : '',
    telephone: of.head.telephone || (officer?.telephone ?? ''),
    signatory: {
      name: signer?.name ?? '',
      position: signer?.position ?? '',
      ...(standsFor && {
        actingFor: `${head?.kind === 'acting-head' ? 'รักษาการแทน' : 'ปฏิบัติราชการแทน'} ${standsFor.position}`,
      }),
    },
  };
}

/** The memo that asked for the opening, sent by the system; else the paper by which it was approved. */
export async function openingMemo(
  ctx: ActionContext,
  projectId: string,
): Promise<ClosingMemoFacts['opening']> {
  const sent = (await listMemos(ctx.tx, { projectId })).find(
    ({ kind, state }) => kind === 'opening' && state === 'sent',
  );
  if (sent?.documentNumber && sent.sentOn)
    return { documentNumber: sent.documentNumber, datedOn: sent.sentOn };
  return findOpening(ctx.tx, projectId);
}
