import { expect } from 'vitest';
import type { Answer } from './asking.ts';

const THAI = /[ก-๙]/;

/** A refusal that a person can read: Thai and English, filled in, with nothing of the machine in it. */
export function expectWorded({ status, body, text }: Answer, of = ''): void {
  const place = `${of} ${status} ${text.slice(0, 500)}`;
  expect(status, place).toBeLessThan(500);
  const { error } = body ?? {};
  expect(error, place).toBeDefined();
  for (const { code, message } of [error, ...error.fields]) {
    expect(message.th, place).toMatch(THAI);
    expect(message.en, place).not.toBe(code);
    expect(`${message.th}${message.en}`, place).not.toMatch(/\{\w+\}|undefined|\[object |NaN/);
  }
  expect(text, place).not.toMatch(
    /ZodError|invalid_type|Invalid input|Too (?:small|big)|received |node_modules|\.ts:\d+|at async |SQLSTATE|syntax error/,
  );
}
