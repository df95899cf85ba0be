/** The people and the place of a memo, as the agency's register has them on the day. */
import { findAgency, findUnitTree, headOn } from '../agencies/index.ts';
import { listPersonsInRole } from '../notifications/index.ts';
import { findPerson } from '../people/index.ts';
import type { ActionContext, Role } from '../permissions/index.ts';
import { DOTTED_PLACE } from './memo-words.ts';
import { answeringUnit, type MemoPosts, postOf } from './posts.ts';
import type { MemoText } from './schemas.ts';

export type MemoNames = {
  posts: MemoPosts;
  /** หน่วยบริหารโครงการ */
  unitName: string;
  /** ส่วนงานที่จัดทำ; empty where the unit is not part of another. */
  section: string;
  telephone: string;
  signatory: MemoText['signatory'];
};

/**
 * The head of the project unit signs, or who stands in today; where the post is vacant the project officer.
 * `telephone` is the project's own; where it has none, the officer's at work.
 */
export async function findMemoNames(
  ctx: Pick<ActionContext, 'tx' | 'actor' | 'today'>,
  of: { unitId: string; officerPersonId: string; telephone: string },
): Promise<MemoNames> {
  const { tx, today } = ctx;
  const { agencyId } = ctx.actor;
  const personOf = (personId: string | null | undefined) =>
    personId ? findPerson(tx, agencyId, personId) : null;
  const agency = await findAgency(tx, agencyId);
  const tree = await findUnitTree(tx, agencyId);
  const unit = tree.units.find(({ unitId }) => unitId === of.unitId);
  const above = tree.units.find(({ unitId }) => unitId === unit?.parentUnitId);
  const isPart = above !== undefined && above.kind !== 'agency';
  const head = unit ? headOn(tree, unit, today) : null;
  const officer = await personOf(of.officerPersonId);
  const signer = head ? await personOf(head.personId) : officer;
  const stoodFor = await personOf(head?.onBehalfOf);
  const words = head?.kind === 'acting-for' ? 'ปฏิบัติราชการแทน' : 'รักษาการแทน';
  return {
    posts: {
      director: postOf({
        kind: 'agency',
        nameTh: agency?.nameTh ?? '',
        abbreviation: agency?.abbreviation ?? '',
      }),
      monitoring: await postOfRole(ctx, tree, of.unitId, 'monitoring-officer', 'ติดตามและประเมินผล'),
      strategy: await postOfRole(ctx, tree, of.unitId, 'strategy-officer', 'กลยุทธ์'),
    },
    unitName: (isPart ? above.nameTh : unit?.nameTh) ?? '',
    section: isPart ? (unit?.nameTh ?? '') : '',
    telephone: of.telephone || (officer?.telephone ?? ''),
    signatory: {
      name: signer?.displayName ?? '',
      position: signer?.positionTitle ?? '',
      ...(head &&
        head.kind !== 'head' && { actingFor: `${words} ${stoodFor?.positionTitle || DOTTED_PLACE}` }),
    },
  };
}

/** Head of the unit in which those work who hold a role for the project unit; named by the task while nobody does. */
async function postOfRole(
  { tx, actor: { agencyId }, today }: Pick<ActionContext, 'tx' | 'actor' | 'today'>,
  { units }: Awaited<ReturnType<typeof findUnitTree>>,
  unitId: string,
  role: Role,
  task: string,
): Promise<string> {
  const [personId] = await listPersonsInRole(tx, { agencyId, role, unitId, today });
  const person = personId ? await findPerson(tx, agencyId, personId) : null;
  const unit = person ? answeringUnit(units, person.unitId) : undefined;
  return unit && unit.kind !== 'agency' ? postOf(unit) : `หัวหน้าหน่วยงาน${task}`;
}
