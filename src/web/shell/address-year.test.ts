import { expect, it } from 'vitest';
import { addressInYear, yearOfAddress } from './address-year.ts';

it('reads the Buddhist year of an address', () => {
  expect(yearOfAddress('/2566/projects/66010001')).toBe(2566);
  expect(yearOfAddress('/2566')).toBe(2566);
  expect(yearOfAddress('/settings')).toBeNull();
  expect(yearOfAddress('/2023/projects')).toBeNull();
  expect(yearOfAddress('/25660/projects')).toBeNull();
});

it('keeps the place when the year changes, but not the project', () => {
  expect(addressInYear('/2566/projects', 2567)).toBe('/2567/projects');
  expect(addressInYear('/2566/projects/66010001/reports/2566-03', 2567)).toBe('/2567/projects');
  expect(addressInYear('/2566', 2567)).toBe('/2567');
  expect(addressInYear('/settings/people', 2567)).toBe('/2567');
});
