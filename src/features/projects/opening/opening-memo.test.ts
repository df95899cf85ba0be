import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { satang } from '../../../foundation/satang.ts';
import { DOTTED_PLACE, emptyPlaces, lostTexts } from '../../memos/rules.ts';
import { examplePlan } from '../example-plan.ts';
import { blankPlan } from '../plan/blank-plan.ts';
import { openingMemo } from './opening-memo.ts';

const names = {
  posts: { director: 'ผอ.สตย.', monitoring: 'ผอ.ฝตป.', strategy: 'ผอ.ฝกค.' },
  unitName: 'ฝ่ายตัวอย่าง',
  section: 'ส่วนตัวอย่าง',
  telephone: '0 2000 0000',
  signatory: { name: 'หัวหน้า (ตัวอย่าง)', position: 'ผู้อำนวยการฝ่าย' },
};
const of = (change: Partial<Parameters<typeof openingMemo>[0]> = {}) =>
  openingMemo({ names, fiscalYear: 2563, plan: examplePlan(), allocation: null, papers: [], ...change });

describe('the memo of an opening', () => {
  it('says period, activities, indicators and the budget in figures and words, and keeps name, amount, period and allocation memo', () => {
    const { text, mustSay } = of({
      allocation: { memoNumber: 'ผกก. 12/2562', memoDate: dateOf('2019-10-01') },
    });
    expect(text.to).toEqual(['ผอ.สตย.', 'ผู้บังคับบัญชาตามสายงาน', 'ผอ.ฝตป.']);
    expect(text.paragraphs[0]).toContain('บันทึกข้อความที่ ผกก. 12/2562 ลงวันที่ 1 ตุลาคม 2562');
    expect(text.paragraphs[1]).toBe(
      'ฝ่ายตัวอย่าง ได้จัดทำรายละเอียดโครงการตามแบบ สสว.100 เรียบร้อยแล้ว ระยะเวลาดำเนินงานตั้งแต่วันที่ 1 ตุลาคม 2562 ถึงวันที่ 30 กันยายน 2563 ประกอบด้วย 3 กิจกรรม และตัวชี้วัด 2 ตัว เพื่อติดตามผลการดำเนินงาน และเพื่อประเมินผลสัมฤทธิ์ของโครงการ',
    );
    expect(mustSay).toEqual([
      examplePlan().name,
      '11,000,000.00 บาท (สิบเอ็ดล้านบาทถ้วน)',
      '1 ตุลาคม 2562',
      '30 กันยายน 2563',
      'ผกก. 12/2562',
    ]);
    expect(lostTexts(text, mustSay)).toEqual([]);
    expect(text.paragraphs[2]).toContain('งบประมาณ 11,000,000.00 บาท (สิบเอ็ดล้านบาทถ้วน)');
    expect(text).toMatchObject({ unitName: 'ฝ่ายตัวอย่าง', section: 'ส่วนตัวอย่าง', signatory: names.signatory });
    expect(emptyPlaces(text, 'opening')).toEqual([]);
  });

  it('leaves dotted places for what a blank plan does not say, and cannot be sent with them', () => {
    const plan = blankPlan({ ...examplePlan(), name: 'งานตัวอย่าง' });
    const { text, mustSay } = of({ plan });
    expect(text.paragraphs[1]).toBe(
      `ฝ่ายตัวอย่าง ได้จัดทำรายละเอียดโครงการตามแบบ สสว.100 เรียบร้อยแล้ว ระยะเวลาดำเนินงานตั้งแต่วันที่ ${DOTTED_PLACE} ถึงวันที่ ${DOTTED_PLACE} ประกอบด้วย ${DOTTED_PLACE} กิจกรรม และตัวชี้วัด ${DOTTED_PLACE} ตัว เพื่อ${DOTTED_PLACE}`,
    );
    expect(text.paragraphs[2]).toContain(`งบประมาณ ${DOTTED_PLACE} บาท (${DOTTED_PLACE})`);
    expect(mustSay).toEqual(['งานตัวอย่าง']);
    expect(emptyPlaces(text, 'opening').map(({ place }) => place)).toEqual(['paragraphs']);
  });

  it('says of a project without a budget that it uses none', () => {
    const { text, mustSay } = of({ plan: examplePlan({ budgetSatang: satang(0) }) });
    expect(text.paragraphs[2]).toContain('ซึ่งไม่ใช้งบประมาณ');
    expect(mustSay).toEqual([examplePlan().name, '1 ตุลาคม 2562', '30 กันยายน 2563']);
  });
});
