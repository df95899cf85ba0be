import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { actionTitle, auditSentence } from './sentence.ts';

const root = join(import.meta.dirname, '../../..');

const event = {
  personName: 'เจ้าหน้าที่โครงการ (ตัวอย่าง)',
  onBehalfOfName: null,
  action: 'monthly-reports.save',
  subjectId: '66010001/2023-03',
  subjectName: null,
};

it('reads an event as a sentence, in Thai and English', () => {
  expect(auditSentence('th', event)).toBe('เจ้าหน้าที่โครงการ (ตัวอย่าง) บันทึกรายงานประจำเดือน 66010001 มี.ค. 2566');
  expect(auditSentence('en', event)).toContain('save a monthly report 66010001 Mar');
});

it('names on whose behalf it was done (ACT-33), and the installation where nobody acted', () => {
  expect(auditSentence('th', { ...event, onBehalfOfName: 'ผู้อำนวยการ (ตัวอย่าง)' })).toContain(
    '(แทน ผู้อำนวยการ (ตัวอย่าง))',
  );
  expect(auditSentence('th', { ...event, personName: null })).toMatch(/^ระบบ /);
});

it('names the person that an event is about, and shows no internal id', () => {
  const about = {
    ...event,
    action: 'people.assign-roles',
    subjectId: '01a1fe3d-e84b-7312-b63f-66cacc4f20a9',
  };
  expect(auditSentence('th', { ...about, subjectName: 'ผู้อำนวยการ (ตัวอย่าง)' })).toMatch(
    /กำหนดบทบาท ผู้อำนวยการ \(ตัวอย่าง\)$/,
  );
  expect(auditSentence('th', about)).toMatch(/กำหนดบทบาท$/);
});

it('has words for every action that the sources record', () => {
  const sources = globSync('src/features/**/*.ts', { cwd: root }).filter(
    (file) => !file.endsWith('.test.ts'),
  );
  const recorded = sources.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/\b(?:action|audit): '([a-z-]+\.[a-z-]+)'/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  expect(recorded).toContain('projects.save');
  expect([...new Set(recorded)].filter((action) => actionTitle('th', action) === action)).toEqual([]);
});

it('shows the name of an action it has no words for, rather than nothing', () => {
  expect(auditSentence('th', { ...event, action: 'recipients.import' })).toContain('recipients.import');
});
