import { expect, it } from 'vitest';
import { holdRepeats, onOneLine } from './hold-together.ts';

it('keeps a date whole', () => {
  expect(onOneLine('ศ. 7 เม.ย. 2566')).toBe('ศ.\u00a07\u00a0เม.ย.\u00a02566');
});

it('keeps ๆ with the word it repeats, and leaves every other space', () => {
  expect(holdRepeats('ช่องทางต่าง ๆ และ อื่น ๆ')).toBe('ช่องทางต่าง\u00a0ๆ และ อื่น\u00a0ๆ');
  expect(holdRepeats('ต่างๆ กัน')).toBe('ต่างๆ กัน');
});
