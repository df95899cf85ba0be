/** What each output says, against what was written: nothing lost, doubled or changed, in Thai with all its marks. */
import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../../foundation/document-blocks.ts';
import {
  figureNumber,
  figuresOf,
  figureText,
  pageWord,
  printed,
  textsOf,
} from '../../foundation/document-text.ts';
import { visible } from '../../platform/documents/extract-text.ts';
import { form400Facts } from './example-amendment-facts.ts';
import { form100Facts, LONG_NAMES, reportFacts } from './example-facts.ts';
import { DIGITS, drawnForms, exampleForm, excelCells, pdfText, screenWords, wordRuns } from './testing.ts';

type Tally = Map<string, number>;

/** How often each character occurs: a mark written twice or a lost letter shows at once. */
function tally(text: string): Tally {
  const counts: Tally = new Map();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** What `found` has more than `written`; null when it has less of anything. */
function surplus(found: Tally, written: Tally): Tally | null {
  const rest: Tally = new Map(found);
  for (const [character, times] of written) {
    const left = (rest.get(character) ?? 0) - times;
    if (left < 0) return null;
    if (left === 0) rest.delete(character);
    else rest.set(character, left);
  }
  return rest;
}

/** Can the surplus be made of whole table heads, repeated on further pages? */
function isRepeatedHeads(rest: Tally | null, heads: readonly Tally[]): boolean {
  if (rest === null) return false;
  if (rest.size === 0) return true;
  return heads.some((head, at) => isRepeatedHeads(surplus(rest, head), heads.slice(at)));
}

const count = (text: string, part: string) => text.split(part).length - 1;

/** The body once, the running heads and the page number once a page. */
function writtenOn(document: OfficialDocument, pages: number): string {
  const { header, footer } = document;
  const numbers = Array.from(
    { length: pages },
    (_unused, index) => `${pageWord(document.language)} ${index + 1} / ${pages}`,
  );
  const running = [header.start ?? '', header.end ?? '', footer.start ?? ''].join('').repeat(pages);
  return visible(textsOf(document).join('') + printed(running + numbers.join(''), document.digits));
}

describe.each(drawnForms.map((each) => [each.formId, each.paperId] as const))('form %s (%s)', (formId) => {
  it('says what the facts say in words', () => {
    const said = textsOf(exampleForm(formId, 'arabic')).join('\n');
    const { plan } = form100Facts;
    const words: Record<string, readonly string[]> = {
      '100': [plan.rationale, ...plan.objectives, plan.targetGroup, plan.achievement, ...LONG_NAMES],
      '200-1': reportFacts.plan.indicators.map((each) => each.name),
      '200-2': [
        ...LONG_NAMES,
        ...Object.values(reportFacts.results[reportFacts.month]?.activities ?? {}).flatMap((each) => [
          each.workDone,
          each.problem,
          each.remedy,
        ]),
        ...reportFacts.files.map((each) => each.name),
      ],
      '200-3': LONG_NAMES,
      '400': [form400Facts.reason, form400Facts.effect, 'กิจกรรมที่เพิ่มเพื่อให้เกิดประโยชน์สูงสุดตามวัตถุประสงค์'],
    };
    for (const text of [plan.name, '66010099', ...(words[formId] ?? [])]) expect(said).toContain(text);
    expect(words[formId]?.length, `the words of ${formId} above`).toBeGreaterThan(0);
  });

  for (const digits of DIGITS) {
    it(`the PDF, searched, says exactly what was written (${digits} digits)`, async () => {
      const document = exampleForm(formId, digits);
      const found = await pdfText(document);
      const pages = count(found, '\f');
      expect(pages).toBeGreaterThan(0);
      const heads = document.blocks
        .filter((block) => block.kind === 'table')
        .map((block) =>
          visible(
            printed(
              block.head
                .flat()
                .map((cell) => cell.text)
                .join(''),
              digits,
            ),
          ),
        );
      const rest = surplus(tally(visible(found)), tally(writtenOn(document, pages)));
      expect(isRepeatedHeads(rest, heads.map(tally)), JSON.stringify([...(rest ?? [])])).toBe(true);
      // A long name stands in one piece, however its lines break.
      for (const name of [reportFacts.plan.name, reportFacts.agency.nameTh])
        expect(visible(found)).toContain(visible(printed(name, digits)));
    });

    it(`Word says exactly what was written, in order (${digits} digits)`, async () => {
      const document = exampleForm(formId, digits);
      const runs = await wordRuns(document);
      expect(visible(runs.join(''))).toBe(visible(textsOf(document).join('')));
    });

    it(`Excel holds every text that was written (${digits} digits)`, async () => {
      const document = exampleForm(formId, digits);
      const numbers = new Set(
        figuresOf(document)
          .filter(({ figure }) => figureNumber(figure) !== null)
          .map(({ figure }) => figureText(figure, digits)),
      );
      const texts = textsOf(document).filter((text) => !numbers.has(text));
      const cells = new Map<string, number>();
      for (const cell of await excelCells(document)) cells.set(cell.text, (cells.get(cell.text) ?? 0) + 1);
      for (const text of texts) {
        expect(cells.get(text) ?? 0, text).toBeGreaterThan(0);
        cells.set(text, (cells.get(text) ?? 0) - 1);
      }
    });

    it(`the screen says exactly what was written, in order (${digits} digits)`, () => {
      const document = { ...exampleForm(formId, digits), header: {}, footer: {} };
      expect(visible(screenWords(document))).toBe(visible(textsOf(document).join('')));
    });
  }

  it('keeps the places to sign on one page, together with words of the form before them', async () => {
    const document = exampleForm(formId, 'arabic');
    const roles = document.blocks
      .flatMap((block) => (block.kind === 'signature-block' ? block.signatures : []))
      .map((each) => visible(each.role));
    const pages = (await pdfText(document)).split('\f');
    const signed = pages.filter((page) => page.includes('ลงชื่อ'));
    expect(signed).toHaveLength(1);
    expect(roles.length).toBeGreaterThan(0);
    for (const role of roles) expect(visible(signed[0] ?? '')).toContain(role);
    const before = visible((signed[0] ?? '').split('ลงชื่อ')[0] ?? '');
    const running = visible([document.header.start, document.header.end].join(''));
    expect(before.length).toBeGreaterThan(running.length + 20);
  });
});
