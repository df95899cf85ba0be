import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { textsOf } from '../../foundation/document-text.ts';
import { exampleMemoText } from './example-memo.ts';
import { type MemoOnPaper, memoDocument } from './memo-document.ts';

const onPaper = (change: Partial<MemoOnPaper> = {}): MemoOnPaper => ({
  kind: 'opening',
  text: exampleMemoText(),
  digits: 'arabic',
  documentNumber: 'ฝต./12',
  sentOn: '2023-04-05' as CalendarDate,
  ...change,
});
const said = (memo: MemoOnPaper) =>
  textsOf(memoDocument(memo, { madeAt: '2023-04-05T03:00:00Z', emblem: null }));

describe('a memo on paper', () => {
  it('has the head, เรียน and ผ่าน, paragraphs, numbered list, closing words, and who signs, in this order', () => {
    expect(said(onPaper())).toEqual([
      'บันทึกข้อความ',
      'หน่วยงาน',
      'ฝ่ายติดตาม',
      'โทรศัพท์',
      '0 2000 0000',
      'ที่',
      'ฝต./12',
      'วันที่',
      '5 เมษายน 2566',
      'เรื่อง',
      exampleMemoText().subject,
      'เรียน',
      'ผอ.สตย.',
      'ผ่าน',
      'ผู้บังคับบัญชาตามสายงาน',
      'ผ่าน',
      'ผอ.ฝตป.',
      ...exampleMemoText().paragraphs,
      '1) รายละเอียดโครงการ (สสว.100) (เอกสารแนบ\u00a01)',
      '2) สำเนาบันทึกแจ้งจัดสรรงบประมาณ (เอกสารแนบ\u00a02)',
      'จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ',
      '(นางสาวตัวอย่าง ทดสอบระบบ)',
      'ผู้อำนวยการฝ่ายติดตาม',
      'ฝ่ายติดตาม',
      'ส่วนแผนงาน',
    ]);
  });

  it('leaves number and day of a draft to be filled in, and what is empty away', () => {
    const text = exampleMemoText({
      paragraphs: ['', ' ก\n\nข '],
      attachments: [],
      section: ' ',
      to: ['', 'ผอ.สตย.'],
    });
    const lines = said(onPaper({ text, documentNumber: null, sentOn: null }));
    expect(lines.slice(5, 8)).toEqual(['ที่', 'วันที่', 'เรื่อง']);
    expect(lines.slice(-6)).toEqual([
      'ก',
      'ข',
      'จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ',
      '(นางสาวตัวอย่าง ทดสอบระบบ)',
      'ผู้อำนวยการฝ่ายติดตาม',
      'ฝ่ายติดตาม',
    ]);
    expect(lines.filter((line) => line === 'เรียน' || line === 'ผ่าน')).toEqual(['เรียน']);
  });

  it('prints every digit Thai when the memo says so, and names for whom the signatory acts', () => {
    const text = exampleMemoText({
      signatory: { name: 'ก', position: 'รองผู้อำนวยการ', actingFor: 'รักษาการแทน ผู้อำนวยการ' },
    });
    const lines = said(onPaper({ text, digits: 'thai' }));
    expect(lines.join('')).not.toMatch(/[0-9]/);
    expect(lines).toContain('๕ เมษายน ๒๕๖๖');
    expect(lines.slice(-5, -2)).toEqual(['(ก)', 'รองผู้อำนวยการ', 'รักษาการแทน ผู้อำนวยการ']);
  });

  it('an agenda paper is a draft with its item, numbered parts and what the board is asked', () => {
    const sections = ['เรื่องเดิม', 'ข้อเท็จจริง', 'ข้อกฎหมาย/ระเบียบ', 'ข้อพิจารณา'].map((heading) => ({
      heading,
      paragraphs: [`เนื้อความของ${heading}`],
    }));
    const text = exampleMemoText({ paragraphs: [], sections, attachments: [], closing: 'โปรดพิจารณาอนุมัติ' });
    expect(said(onPaper({ kind: 'agenda-paper', text }))).toEqual([
      '(ร่าง) ระเบียบวาระที่ ................',
      `เรื่อง ${text.subject}`,
      '1. เรื่องเดิม',
      'เนื้อความของเรื่องเดิม',
      '2. ข้อเท็จจริง',
      'เนื้อความของข้อเท็จจริง',
      '3. ข้อกฎหมาย/ระเบียบ',
      'เนื้อความของข้อกฎหมาย/ระเบียบ',
      '4. ข้อพิจารณา',
      'เนื้อความของข้อพิจารณา',
      'ข้อเสนอเพื่อพิจารณา',
      'โปรดพิจารณาอนุมัติ',
    ]);
    expect(said(onPaper({ kind: 'agenda-paper', text: { ...text, agendaItem: '4.2' } }))[0]).toBe(
      '(ร่าง) ระเบียบวาระที่ 4.2',
    );
  });
});
