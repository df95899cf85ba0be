/** Every figure of every form, opened in PDF, Word, Excel and on the screen, against the facts (design: four outputs). */
import { describe, expect, it } from 'vitest';
import { toThaiDigits } from '../../foundation/thai-digits.ts';
import { expectedFields, expectedTables } from './example-figures.ts';
import {
  DIGITS,
  drawnForms,
  exampleForm,
  excelCells,
  pdfText,
  screenFields,
  screenFigures,
  wordRuns,
} from './testing.ts';

/** Two decimals or thousands, or an empty value: what no text of the example looks like. */
const FIGURE = /^(?:[\d๐-๙]{1,3}(?:,[\d๐-๙]{3})+(?:\.[\d๐-๙]+)?|[\d๐-๙]+\.[\d๐-๙]+|N\/A|-)$/;
const isTold = (shown: string) => FIGURE.test(shown);

describe.each(drawnForms.map((each) => [each.formId, each.paperId] as const))('form %s (%s)', (formId) => {
  const tables = expectedTables[formId]?.() ?? [];
  const fields = expectedFields(formId);
  const all = [...fields, ...tables];

  it('has figures to compare', () => {
    expect(tables.length, `expectedTables of example-figures.ts for ${formId}`).toBeGreaterThan(0);
  });

  for (const digits of DIGITS) {
    const say = (text: string) => (digits === 'thai' ? toThaiDigits(text) : text);

    it(`on the screen: each in its cell, in order (${digits} digits)`, () => {
      const document = exampleForm(formId, digits);
      expect(screenFigures(document)).toEqual(tables.map((each) => say(each.shown)));
      for (const each of fields) expect(screenFields(document)).toContain(say(each.shown));
    });

    it(`in Word: in order (${digits} digits)`, async () => {
      const runs = (await wordRuns(exampleForm(formId, digits))).filter(isTold);
      expect(runs).toEqual(all.map((each) => say(each.shown)).filter(isTold));
    });

    it(`in Excel: exact numbers in order, also with Thai digits, and N/A and "-" as such (${digits} digits)`, async () => {
      const cells = await excelCells(exampleForm(formId, digits));
      const found = cells.flatMap((cell): (string | number | null)[] => {
        if (cell.kind === 'number') return [cell.number];
        return cell.text === 'N/A' || cell.text === '-' ? [cell.text] : [];
      });
      expect(found).toEqual(
        all
          .filter((each) => each.shown !== '')
          .map((each) => (each.exact === null ? each.shown : Number(each.exact))),
      );
    });

    it(`in PDF: each as often as the facts have it (${digits} digits)`, async () => {
      const words = (await pdfText(exampleForm(formId, digits))).split(/\s+/).filter(isTold);
      const wanted = all.map((each) => say(each.shown)).filter(isTold);
      expect(words.toSorted()).toEqual(wanted.toSorted());
    });
  }
});

it('the forms together have figures of every kind to compare', () => {
  const shown = new Set(
    drawnForms.flatMap(({ formId }) => expectedTables[formId]?.() ?? []).map((each) => each.shown),
  );
  for (const kind of ['-', '', 'N/A', '0', '0.00']) expect(shown, kind).toContain(kind);
  expect([...shown].some((each) => /^\d,\d{3},\d{3},\d{3}\.\d{2}$/.test(each))).toBe(true);
});
