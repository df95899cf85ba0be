import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { satang } from '../../../foundation/satang.ts';
import { FUND_NAME, lostTexts } from '../../memos/rules.ts';
import { closingMoney } from '../guards/closing-money.ts';
import { type ClosingMemoFacts, closingMemo } from './closing-memo.ts';
import { delayMemo } from './delay-memo.ts';
import { fundNameFor, isActionPlanProject } from './fund.ts';

const names = {
  posts: { director: 'ผอ.สสว.', monitoring: 'ผอ.ฝตป.', strategy: 'ผอ.ฝกค.' },
  unitName: 'ฝ่ายส่งเสริม',
  section: 'ส่วนพัฒนา',
  telephone: '0 2000 0000',
  signatory: { name: 'นางสาวตัวอย่าง ทดสอบระบบ', position: 'ผู้อำนวยการฝ่ายส่งเสริม' },
};
const joint = [
  { name: 'มหาวิทยาลัยตัวอย่าง', memoNumber: 'อว 1/2563', principalSatang: satang(0), interestSatang: satang(0) },
];
const money = (own: { principalSatang: number; interestSatang: number }) =>
  closingMoney({
    budgetSatang: satang(1_369_010_000),
    spentSatang: satang(1_369_010_000 - own.principalSatang),
    own: own as never,
    joint,
  });
const facts = (change: Partial<ClosingMemoFacts> = {}): ClosingMemoFacts => ({
  names,
  projectName: 'โครงการตัวอย่าง',
  fiscalYear: 2563,
  startsOn: dateOf('2019-10-01'),
  endsOn: dateOf('2020-09-30'),
  cancelledOn: null,
  money: money({ principalSatang: 29_780_755, interestSatang: 12_345 }),
  opening: { documentNumber: 'สสว 0101/12', datedOn: dateOf('2019-10-05') },
  joint,
  accountingAsOf: dateOf('2020-10-15'),
  recipientCount: 120,
  stakeholderCount: 8,
  fundName: FUND_NAME,
  actionPlan: false,
  ...change,
});

describe('the closing memo (FRM 4.14, S2 L1478-1509)', () => {
  it('says every figure in figures and words, the fund exactly, and loses none of them', () => {
    const { text, mustSay } = closingMemo(facts());
    expect(text.subject).toBe(
      'ขออนุมัติปิดและคืนเงินคงเหลือเข้ากองทุนส่งเสริมวิสาหกิจขนาดกลางและขนาดย่อมของโครงการตัวอย่าง ประจำปีงบประมาณ 2563',
    );
    expect(text.to).toEqual(['ผอ.สสว.', 'ผู้บังคับบัญชาตามสายงาน', 'ผอ.ฝตป.']);
    expect(text).toMatchSnapshot();
    expect(mustSay).toContain('297,807.55 บาท (สองแสนเก้าหมื่นเจ็ดพันแปดร้อยเจ็ดบาทห้าสิบห้าสตางค์)');
    expect(lostTexts(text, mustSay)).toEqual([]);
  });

  it('projects of the SME action plan go through the screening committee (order 86/2564)', () => {
    expect(closingMemo(facts({ actionPlan: true })).text.to).toEqual([
      'ผอ.สสว.',
      'ประธานคณะกรรมการกลั่นกรองการปิดโครงการฯ',
      'ผู้บังคับบัญชาตามสายงาน',
      'ผอ.ฝกค.',
      'ผอ.ฝตป.',
    ]);
  });

  it('none is written as 0 and said (S2 L433); without joint units and memo the list is shorter', () => {
    const { text } = closingMemo(
      facts({
        money: money({ principalSatang: 0, interestSatang: 0 }),
        joint: [],
        opening: null,
        recipientCount: 0,
      }),
    );
    expect(text.paragraphs[1]).toContain('คืนเงินคงเหลือ จำนวน 0.00 บาท (ศูนย์บาทถ้วน) เข้ากองทุน');
    expect(text.paragraphs[1]).toContain(`(ไม่มีเงินคงเหลือคืนเข้า${FUND_NAME})`);
    expect(text.attachments).toHaveLength(6);
    expect(text.attachments.at(-1)?.title).not.toContain('300/1');
  });

  it('a cancelled project says so', () => {
    const { text } = closingMemo(facts({ cancelledOn: dateOf('2020-06-15') }));
    expect(text.paragraphs[1]).toContain('ตามมติคณะกรรมการบริหารให้ยกเลิก ตั้งแต่วันที่ 15 มิถุนายน 2563');
    expect(text.paragraphs[1]).not.toContain('เสร็จสิ้นตามระยะเวลาที่กำหนด');
  });
});

it('the delay memo (FRM 4.15, S2 L1930-1952) says the due day, the reason and the expected day', () => {
  const { text, mustSay } = delayMemo({
    names,
    projectName: 'งานติดตาม',
    fiscalYear: 2563,
    budgetSatang: satang(1_100_000_000),
    cancelledOn: null,
    days: 45,
    dueOn: dateOf('2020-11-15'),
    fundName: FUND_NAME,
    reason: 'ยังรอใบเสร็จจากหน่วยร่วมดำเนินการ',
    expectedOn: dateOf('2020-12-25'),
  });
  expect(text).toMatchSnapshot();
  expect(lostTexts(text, mustSay)).toEqual([]);
});

it('money of the SME fund goes back to it by its name, other money where the agency says', () => {
  expect(fundNameFor('sme-fund', 'คลังแผ่นดิน')).toBe('กองทุนส่งเสริมวิสาหกิจขนาดกลางและขนาดย่อม');
  expect(fundNameFor('annual-budget', 'คลังแผ่นดิน')).toBe('คลังแผ่นดิน');
  expect(isActionPlanProject({ projectType: 'promotion', budgetSource: 'sme-fund' })).toBe(true);
  expect(isActionPlanProject({ projectType: 'office-mission', budgetSource: 'sme-fund' })).toBe(false);
  expect(isActionPlanProject({ projectType: 'promotion', budgetSource: 'integrated' })).toBe(false);
});
