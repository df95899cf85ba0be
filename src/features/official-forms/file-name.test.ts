import { expect, it } from 'vitest';
import { month } from '../../foundation/month.ts';
import { catalogue, saidOf } from './catalogue.ts';
import type { DrawnForm } from './draw-form.ts';
import { fileNameOf } from './file-name.ts';

const project = { projectCode: '66010001', name: 'โครงการตัวอย่าง', fiscalYear: 2566 as never };
const nameOf = (formId: string, of: Pick<DrawnForm, 'month' | 'source'>) => {
  const entry = catalogue.find((each) => each.formId === formId);
  if (!entry) throw new Error(`no form ${formId}`);
  return fileNameOf({ form: saidOf(entry), project, ...of });
};
const report = { kind: 'report', revision: 1, state: 'draft', submittedAt: null } as const;

it('a downloaded form is named for its record: the project, the month, the number of the amendment', () => {
  expect(nameOf('100', { month: null, source: { kind: 'plan', planVersion: 2 } })).toBe('สสว.100 66010001');
  expect(nameOf('200-3', { month: month('2023-03'), source: report })).toBe('สสว.200-3 66010001 2566-03');
  expect(nameOf('400', { month: null, source: { kind: 'amendment', number: 2, state: 'draft' } })).toBe(
    'สสว.400 66010001 ครั้งที่ 2',
  );
});
