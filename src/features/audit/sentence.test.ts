import { expect, it } from 'vitest';
import { auditSentence } from './sentence.ts';

const event = {
  personName: 'เจ้าหน้าที่โครงการ (ตัวอย่าง)',
  onBehalfOfName: null,
  action: 'monthly-reports.save',
  subjectType: 'monthly-report',
  subjectId: '66010001/2023-03',
};

it('reads an event as a sentence, in Thai and English', () => {
  expect(auditSentence('th', event)).toBe('เจ้าหน้าที่โครงการ (ตัวอย่าง) บันทึกรายงานประจำเดือน 66010001/2023-03');
  expect(auditSentence('en', event)).toContain('save a monthly report 66010001/2023-03');
});

it('names on whose behalf it was done (ACT-33), and the installation where nobody acted', () => {
  expect(auditSentence('th', { ...event, onBehalfOfName: 'ผู้อำนวยการ (ตัวอย่าง)' })).toContain(
    '(แทน ผู้อำนวยการ (ตัวอย่าง))',
  );
  expect(auditSentence('th', { ...event, personName: null })).toMatch(/^ระบบ /);
});

it('shows the name of an action it has no words for, rather than nothing', () => {
  expect(auditSentence('th', { ...event, action: 'recipients.import' })).toContain('recipients.import');
});
