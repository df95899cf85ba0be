import { type FigureValue, formatFigure, parseFigure } from '../../foundation/value.ts';

/**
 * Four things that look alike and differ in law: a number (0 among them), N/A ("not applicable"), "-"
 * (nothing to report) and a blank (missing). Each has its own key in a FigureField:
 * digits and the point → number; N or n → N/A; - alone → "-"; emptying the field → missing.
 */
export type FigureReading = { ok: true; value: FigureValue } | { ok: false; found: string };

/** What was typed, short enough to be quoted in a sentence. */
export const quoted = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

export function readFigure(text: string): FigureReading {
  const typed = text.trim();
  if (/^(n|n\/|n\/a|na)$/i.test(typed)) return { ok: true, value: { kind: 'not-applicable' } };
  if (/^[-–—]$/.test(typed)) return { ok: true, value: { kind: 'nothing' } };
  if (typed === '') return { ok: true, value: { kind: 'missing' } };
  const read = parseFigure(typed);
  return read.ok ? { ok: true, value: read.value } : { ok: false, found: quoted(text) };
}

/** How a figure stands in its field; a missing one is an empty field. */
export function figureText(value: FigureValue): string {
  return value.kind === 'missing' ? '' : formatFigure(value);
}

export function sameFigure(a: FigureValue, b: FigureValue): boolean {
  if (a.kind === 'number' && b.kind === 'number') return a.number === b.number;
  return a.kind === b.kind;
}
