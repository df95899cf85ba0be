import { expect, it } from 'vitest';
import { maxOf, pathOf } from './s-curve-scale.ts';

const field = { width: 110, height: 110, left: 0, right: 0, top: 0, bottom: 10 };

it('draws a gap where nothing is known, never a zero', () => {
  expect(pathOf(field, ['0', '50', null, '100'], 100)).toBe('M0.0 100.0L36.7 50.0M110.0 0.0');
});
it('makes room for a result above its plan', () => {
  expect(maxOf([['100'], ['112.5', null]])).toBe(120);
  expect(maxOf([['40']])).toBe(100);
});
