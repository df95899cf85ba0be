import { expect, it } from 'vitest';
import { fiscalYear } from '../../../foundation/fiscal-year.ts';
import { DEFAULT_CODE_PATTERN, groupedProjectCode, isCodePattern, projectCode } from './project-code.ts';

const year = fiscalYear(2566);

it('the first project of 2566 is 66010001 (PLN-09)', () => {
  expect(projectCode(DEFAULT_CODE_PATTERN, year, 1)).toEqual({ ok: true, value: '66010001' });
});

it('an agency may fix other digits, as long as the code has eight', () => {
  expect(projectCode('YY0304NN', year, 7)).toEqual({ ok: true, value: '66030407' });
  expect(['YYNNNNNN', 'YY01NNNN'].every(isCodePattern)).toBe(true);
  expect(['YY01NNN', 'NNNNNNYY', 'YY010101', 'YYAANNNN', ''].some(isCodePattern)).toBe(false);
});

it('when the numbers of a year are used up it says so', () => {
  expect(projectCode('YY0304NN', year, 100)).toMatchObject({
    ok: false,
    refusal: { code: 'project-codes-used-up' },
  });
});

it('is printed in groups of two (S2 L297)', () => {
  expect(groupedProjectCode('62010010')).toBe('62-01-00-10');
});
