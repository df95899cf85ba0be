/** บันทึกข้อความขออนุมัติแผนการดำเนินงานและเปิดโครงการ (FRM 4.11, S2 L209-212) from the record. Pure. */
import { bahtText } from '../../../foundation/baht-text.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { formatBaht } from '../../../foundation/satang.ts';
import { formatThaiDate } from '../../../foundation/thai-date.ts';
import type { MemoText } from '../../memos/rules.ts';
import type { PlanDraft } from '../schemas.ts';

export type OpeningMemoFacts = {
  agencyAbbreviation: string;
  fiscalYear: number;
  unitName: string;
  signatory: MemoText['signatory'];
  plan: PlanDraft;
  allocation: { memoNumber: string; memoDate: CalendarDate | null } | null;
  /** Papers that go with it besides สสว.100. */
  papers: readonly { title: string; fileId: string | null }[];
};

const long = (date: CalendarDate) => formatThaiDate(date, { month: 'long' });

/** What the memo says, and what it may not lose while it is edited: name, and amount in figures and words. */
export function openingMemo(facts: OpeningMemoFacts): { text: MemoText; mustSay: string[] } {
  const { plan, fiscalYear, unitName } = facts;
  const { name } = plan;
  const money = moneyWords(plan);
  const request = `ขออนุมัติแผนการดำเนินงานและเปิดโครงการ “${name}” ${money ?? 'ซึ่งไม่ใช้งบประมาณ'}`;
  return {
    mustSay: [name, ...(money ? [money] : [])],
    text: {
      subject: `ขออนุมัติแผนการดำเนินงานและเปิดโครงการ “${name}” ประจำปีงบประมาณ ${fiscalYear}`,
      to: [`ผอ.${facts.agencyAbbreviation}`, 'ผู้บังคับบัญชาตามสายงาน', 'ฝ่ายติดตามและประเมินผล'],
      paragraphs: [
        allocatedWords(facts),
        `${unitName} ได้จัดทำรายละเอียดโครงการตามแบบ สสว.100 เรียบร้อยแล้ว ${periodWords(plan)}${workWords(plan)} เพื่อ${objectiveWords(plan)}`,
        `ในการนี้ ${unitName} ${request} รายละเอียดตามเอกสารแนบ`,
      ],
      attachments: [{ title: 'รายละเอียดโครงการ (สสว.100)' }, ...facts.papers],
      closing: 'จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ',
      unitName,
      section: '',
      telephone: plan.contactTelephone,
      signatory: facts.signatory,
    },
  };
}

/** "1,000.00 บาท (หนึ่งพันบาทถ้วน)"; null for a project without a budget. */
function moneyWords({ budgetSatang }: PlanDraft): string | null {
  if (budgetSatang === null || budgetSatang === 0) return null;
  return `${formatBaht(budgetSatang)} บาท (${bahtText(budgetSatang)})`;
}

function allocatedWords({ allocation, fiscalYear, plan }: OpeningMemoFacts): string {
  const approved = `ตามที่แผนการดำเนินงานและแผนการใช้จ่ายงบประมาณประจำปีงบประมาณ ${fiscalYear} ได้รับอนุมัติแล้ว`;
  if (!allocation) return `${approved} นั้น`;
  const { memoNumber, memoDate } = allocation;
  const dated = memoDate ? ` ลงวันที่ ${long(memoDate)}` : '';
  const money = moneyWords(plan);
  const amount = money ? ` จำนวน ${money}` : '';
  return `${approved} และฝ่ายกลยุทธ์องค์กรแจ้งจัดสรรงบประมาณตามบันทึกข้อความที่ ${memoNumber}${dated} ให้โครงการ “${plan.name}”${amount} นั้น`;
}

function periodWords({ startsOn, endsOn }: PlanDraft): string {
  return startsOn && endsOn ? `ระยะเวลาดำเนินงานตั้งแต่วันที่ ${long(startsOn)} ถึงวันที่ ${long(endsOn)} ` : '';
}

const workWords = ({ activities, indicators }: PlanDraft): string =>
  `ประกอบด้วย ${activities.length} กิจกรรม และตัวชี้วัด ${indicators.length} ตัว`;

const objectiveWords = ({ objectives }: PlanDraft): string =>
  objectives
    .filter((each) => each !== '')
    .map((each) => each.replace(/^เพื่อ/, ''))
    .join(' และเพื่อ');
