/** For tests: opens what the renderers wrote and reads it as a person's program would. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FormView } from '../../design/form-view/index.ts';
import type { DocumentDigits, OfficialDocument } from '../../foundation/document-blocks.ts';
import { extractText } from '../../platform/documents/extract-text.ts';
import { renderExcel, renderPdf, renderWord } from '../../platform/documents/index.ts';
import { readWorkbook, type WorkbookCell } from '../../platform/spreadsheets/index.ts';
import { inflate, readDirectory } from '../../platform/zip/index.ts';
import { catalogue } from './catalogue.ts';
import { form400Facts } from './example-amendment-facts.ts';
import { form100Facts, reportFacts } from './example-facts.ts';

export const DIGITS = ['arabic', 'thai'] as const satisfies readonly DocumentDigits[];

/** The forms that are drawn from facts alone; สสว.300 is compared with what was written in features/final-reports. */
export const drawnForms = catalogue.filter((entry) => entry.record !== 'final-report');

/** Each of them drawn from the example's facts. */
export function exampleForm(formId: string, digits: DocumentDigits): OfficialDocument {
  const entry = drawnForms.find((each) => each.formId === formId);
  if (!entry) throw new Error(`no form ${formId}`);
  const options = { digits, madeAt: '2023-04-05T03:20:00Z' };
  if (entry.record === 'project') return entry.draw(form100Facts, options);
  if (entry.record === 'amendment') return entry.draw(form400Facts, options);
  return entry.draw(reportFacts, options);
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", '#x27': "'" };
const unescaped = (xml: string) =>
  xml.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** The PDF's text as pdftotext -raw finds it; \f ends a page. */
export const pdfText = async (document: OfficialDocument) => extractText(await renderPdf(document));

/** The runs of the Word file's body, in order. */
export async function wordRuns(document: OfficialDocument): Promise<string[]> {
  const file = await renderWord(document);
  const part = readDirectory(file, 100).find(({ name }) => name === 'word/document.xml');
  if (!part) throw new Error('the Word file has no body');
  const xml = inflate(file, part).toString();
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => unescaped(match[1] ?? ''));
}

/** The cells of the Excel file that hold something, sheet by sheet and row by row. */
export async function excelCells(document: OfficialDocument): Promise<WorkbookCell[]> {
  const read = await readWorkbook(await renderExcel(document));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.sheets.flatMap(({ cells }) => cells);
}

const html = (document: OfficialDocument) =>
  renderToStaticMarkup(createElement(FormView, { document, language: 'th' }));

export const screenWords = (document: OfficialDocument) => unescaped(html(document).replace(/<[^>]+>/g, ''));

/** What stands in the figure cells of the screen's tables, in order; '' where a value is missing. */
export const screenFigures = (document: OfficialDocument): string[] =>
  [...html(document).matchAll(/<td[^>]*class="[^"]*form-figure[^"]*"[^>]*>([^<]*)<\/td>/g)].map((match) =>
    unescaped(match[1] ?? ''),
  );

export const screenFields = (document: OfficialDocument): string[] =>
  [...html(document).matchAll(/<dd>([^<]*)<\/dd>/g)].map((match) => unescaped(match[1] ?? ''));
