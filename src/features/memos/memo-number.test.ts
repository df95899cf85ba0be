import { expect, it } from 'vitest';
import { plainNumber, runningNumber } from './memo-number.ts';

it('a running number is written as the same number typed by hand is', () => {
  for (const prefix of ['กษ 1104', 'กษ ๑๑๐๔', 'กษ\n 1104']) {
    expect(runningNumber(prefix, 12)).toBe('กษ 1104/12');
    expect(plainNumber(` ${prefix}/๑๒ `)).toBe(runningNumber(prefix, 12));
  }
});
