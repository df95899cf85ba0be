/** What the papers of an amendment say alike: the project, its period and budget, what is asked, what goes with it. */
import { daysBetween } from '../../../foundation/calendar-date.ts';
import { ZERO_SATANG } from '../../../foundation/satang.ts';
import { formatThaiMonth } from '../../../foundation/thai-date.ts';
import type { Difference } from '../../approvals/rules.ts';
import type { MemoNames } from '../../memos/index.ts';
import { bahtInWords, longDate, type MemoText, workNamed } from '../../memos/rules.ts';
import type { PlanDraft } from '../../projects/index.ts';
import {
  type AmendmentDifference,
  amendmentDifferences,
  wishedDifferences,
} from '../difference/amendment-differences.ts';
import { condensedDifferences } from '../difference/condensed-differences.ts';
import { condensedReasons } from '../difference/condensed-reasons.ts';
import type { Names } from '../difference/difference-words.ts';
import type { DerivedKind } from '../kinds/amendment-kinds.ts';
import { kindMessages } from '../messages.ts';
import type { AmendmentFacts } from '../record/amendment-facts.ts';
import type { AmendmentRecord } from '../record/amendment-store.ts';

export type DraftedMemo = { text: MemoText; mustSay: string[] };
export type MemoFacts = { facts: AmendmentFacts; names: MemoNames };

export const periodOf = ({ startsOn, endsOn }: PlanDraft): string =>
  startsOn && endsOn ? `ตั้งแต่วันที่ ${longDate(startsOn)} ถึงวันที่ ${longDate(endsOn)}` : '';

/** "ขยายระยะเวลาดำเนินงาน และเปลี่ยนแปลงสาระสำคัญ": what is really asked, which a kind tells for several. */
export function wishOf({ kinds, amendment }: Pick<AmendmentFacts, 'kinds' | 'amendment'>): string {
  if (amendment.cancel) return 'ยกเลิกงาน/โครงการ';
  const said = kinds.flatMap(kindWords);
  return said.length > 1 ? `${said.slice(0, -1).join(' ')} และ${said.at(-1)}` : (said[0] ?? '');
}

function kindWords({ kind, why }: DerivedKind): string[] {
  if (kind === 'cancel') return ['ยกเลิกกิจกรรม'];
  if (kind !== 'extend') return [kindMessages[kind].th];
  const isLonger = why.some(({ field }) => field === 'endsOn');
  const isMore = why.some(({ field }) => field !== 'endsOn');
  return [...(isLonger ? ['ขยายระยะเวลาดำเนินงาน'] : []), ...(isMore ? ['เพิ่มกิจกรรม'] : [])];
}

/** The new end exactly, as the manual demands of an extension (S2 L379); null when the end stays. */
export function newPeriod({ before, after }: AmendmentFacts): string | null {
  if (!before.endsOn || !after.endsOn || after.endsOn <= before.endsOn) return null;
  const days = daysBetween(before.endsOn, after.endsOn);
  return `ขยายระยะเวลาดำเนินงานจากเดิมสิ้นสุดวันที่ ${longDate(before.endsOn)} เป็นสิ้นสุดวันที่ ${longDate(after.endsOn)} (รวม ${days} วัน)`;
}

/** Longer lists stand on สสว.400 in full. */
const MOST_LINES = 15;

/** Months that make a longer line are told in short: สสว.400 goes with the memo and has every figure. */
const LONGEST_MONTHS = 200;

/** "1) …: เดิม … ขอเปลี่ยนเป็น …", one line for each thing; the months of a measure in one. Months are written in full. */
export function changesOf(of: {
  before: PlanDraft;
  after: PlanDraft;
  names: Names;
  amendment: Pick<AmendmentRecord, 'reportedUntil'>;
}): string[] {
  const { reportedUntil } = of.amendment;
  const options = { reportedUntil, names: of.names, monthNames: 'long' } as const;
  const wished = wishedDifferences(amendmentDifferences(of.before, of.after, options));
  const plain = wished.filter((each) => each.month === null);
  const monthly = Map.groupBy(
    wished.filter((each) => each.month !== null),
    (each) => each.field,
  );
  const all = [...condensedDifferences(plain).map(fromTo), ...[...monthly.values()].map(monthsLine)];
  const lines = all.slice(0, MOST_LINES).map((line, index) => `${index + 1}) ${line}`);
  return all.length > MOST_LINES
    ? [...lines, `และรายการอื่นอีก ${all.length - MOST_LINES} รายการ ตามแบบคำขอ สสว.400`]
    : lines;
}

function fromTo({ label, before, after }: Difference): string {
  const flat = (text: string) => text.replaceAll('\n', ' ');
  if (!before) return `${label.th} ขอเพิ่ม ${after ? flat(after.th) : ''}`;
  return `${label.th} เดิม ${flat(before.th)} ${after ? `ขอเปลี่ยนเป็น ${flat(after.th)}` : 'ขอตัดออก'}`;
}

function monthsLine(of: readonly AmendmentDifference[]): string {
  const [first, ...others] = condensedDifferences(of, 'long').map(fromTo);
  if (first && others.length === 0 && first.length <= LONGEST_MONTHS) return first;
  const said = condensedReasons(of, 'long').map(({ label }) => label.th);
  return `${said.join(' ')} ตามแบบคำขอ สสว.400`;
}

export const FORM_400_TITLE =
  'แบบคำขอปรับแผนการดำเนินงาน/แผนการใช้จ่ายเงิน ขยายระยะเวลา/เปลี่ยนแปลงโครงการ (สสว.400)';

export function reportsTitle({ reported }: AmendmentFacts): string {
  const until = reported.until ? ` ณ เดือน${formatThaiMonth(reported.until, { month: 'long' })}` : '';
  return `รายงานผลการดำเนินงาน/ผลการใช้จ่ายงบประมาณ (สสว.200/1-3)${until}`;
}

/** What every paper of the amendment begins with and must keep: who, what, when, how much. */
export function opening({ facts, names }: MemoFacts): { paragraph: string; mustSay: string[]; work: string } {
  const { project, before } = facts;
  const work = workNamed(project.name);
  const budget = bahtInWords(before.budgetSatang ?? ZERO_SATANG);
  return {
    work,
    paragraph: `ตามที่ ${names.unitName} ได้รับอนุมัติให้ดำเนิน${work} ประจำปีงบประมาณ ${project.fiscalYear} ระยะเวลาดำเนินงาน${periodOf(before)} งบประมาณดำเนินการ ${budget} นั้น`,
    mustSay: [project.name, budget],
  };
}

export const signedBy = ({
  names,
}: MemoFacts): Pick<MemoText, 'unitName' | 'section' | 'telephone' | 'signatory'> => ({
  unitName: names.unitName,
  section: names.section,
  telephone: names.telephone,
  signatory: names.signatory,
});

/** เสนอ ผอ. ผ่านผู้บังคับบัญชาตามสายงาน (S2 L356, L379, L389). */
export const addressees = ({ names }: MemoFacts): string[] => [names.posts.director, 'ผู้บังคับบัญชาตามสายงาน'];
