/** บันทึกข้อความขออนุมัติแผนการดำเนินงานและเปิดโครงการ (FRM 4.11, S2 L209-212) from the record. Pure. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { MemoNames } from '../../memos/index.ts';
import { bahtInWords, DOTTED_PLACE, longDate, type MemoText } from '../../memos/rules.ts';
import type { PlanDraft } from '../schemas.ts';

export type OpeningMemoFacts = {
  names: MemoNames;
  fiscalYear: number;
  plan: PlanDraft;
  allocation: { memoNumber: string; memoDate: CalendarDate | null } | null;
  /** Papers that go with it besides สสว.100. */
  papers: readonly { title: string; fileId: string | null }[];
};

/**
 * What the memo says, and what it may not lose while it is edited: name, amount in figures and words, first and last day,
 * number of the allocation memo. What the plan does not say yet stands as a dotted place.
 */
export function openingMemo(facts: OpeningMemoFacts): { text: MemoText; mustSay: string[] } {
  const { plan, fiscalYear, allocation } = facts;
  const { posts, ...names } = facts.names;
  const { unitName } = names;
  const { name } = plan;
  const money = moneyWords(plan);
  const request = `ขออนุมัติแผนการดำเนินงานและเปิดโครงการ “${name}” ${budgetWords(plan)}`;
  return {
    mustSay: [
      name,
      ...(money ? [money] : []),
      ...[plan.startsOn, plan.endsOn].filter((day) => day !== null).map(longDate),
      ...(allocation ? [allocation.memoNumber] : []),
    ],
    text: {
      subject: `ขออนุมัติแผนการดำเนินงานและเปิดโครงการ “${name}” ประจำปีงบประมาณ ${fiscalYear}`,
      to: [posts.director, 'ผู้บังคับบัญชาตามสายงาน', posts.monitoring],
      paragraphs: [
        allocatedWords(facts),
        `${unitName} ได้จัดทำรายละเอียดโครงการตามแบบ สสว.100 เรียบร้อยแล้ว ${periodWords(plan)}${workWords(plan)} เพื่อ${objectiveWords(plan)}`,
        `ในการนี้ ${unitName} ${request} รายละเอียดตามเอกสารแนบ`,
      ],
      attachments: [{ title: 'รายละเอียดโครงการ (สสว.100)' }, ...facts.papers],
      closing: 'จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ',
      ...names,
    },
  };
}

/** "1,000.00 บาท (หนึ่งพันบาทถ้วน)"; null for a project without a budget, or with one that is not known yet. */
const moneyWords = ({ budgetSatang }: PlanDraft): string | null =>
  budgetSatang ? bahtInWords(budgetSatang) : null;

const budgetWords = (plan: PlanDraft): string =>
  plan.budgetSatang === 0
    ? 'ซึ่งไม่ใช้งบประมาณ'
    : `งบประมาณ ${moneyWords(plan) ?? `${DOTTED_PLACE} บาท (${DOTTED_PLACE})`}`;

function allocatedWords({ allocation, fiscalYear, plan }: OpeningMemoFacts): string {
  const approved = `ตามที่แผนการดำเนินงานและแผนการใช้จ่ายงบประมาณประจำปีงบประมาณ ${fiscalYear} ได้รับอนุมัติแล้ว`;
  if (!allocation) return `${approved} นั้น`;
  const { memoNumber, memoDate } = allocation;
  const dated = memoDate ? ` ลงวันที่ ${longDate(memoDate)}` : '';
  const money = moneyWords(plan);
  const amount = money ? ` จำนวน ${money}` : '';
  return `${approved} และฝ่ายกลยุทธ์องค์กรแจ้งจัดสรรงบประมาณตามบันทึกข้อความที่ ${memoNumber}${dated} ให้โครงการ “${plan.name}”${amount} นั้น`;
}

const dayWords = (date: CalendarDate | null): string => (date ? longDate(date) : DOTTED_PLACE);

const periodWords = ({ startsOn, endsOn }: PlanDraft): string =>
  `ระยะเวลาดำเนินงานตั้งแต่วันที่ ${dayWords(startsOn)} ถึงวันที่ ${dayWords(endsOn)} `;

const workWords = ({ activities, indicators }: PlanDraft): string =>
  `ประกอบด้วย ${activities.length || DOTTED_PLACE} กิจกรรม และตัวชี้วัด ${indicators.length || DOTTED_PLACE} ตัว`;

const objectiveWords = ({ objectives }: PlanDraft): string =>
  objectives
    .filter((each) => each !== '')
    .map((each) => each.replace(/^เพื่อ/, ''))
    .join(' และเพื่อ') || DOTTED_PLACE;
