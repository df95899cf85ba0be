/** The report as a document: what is needed to draw it beyond the facts are the pictures that its texts show. */
import type { DocumentDigits, OfficialDocument } from '../../../foundation/document-blocks.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import { type Files, findToHandOut } from '../../../platform/files/index.ts';
import { shownPictures } from '../checks/gaps.ts';
import type { FinalReportFacts } from '../facts/final-report-facts.ts';
import { chapter1 } from '../forms/chapter-1.ts';
import { chapter2 } from '../forms/chapter-2.ts';
import { chapters3And4 } from '../forms/chapters-3-4.ts';
import { annexesOf, frontOf, summaryBlocks } from '../forms/front-and-annexes.ts';
import type { Writing } from '../writing/places.ts';
import type { DrawablePicture, Pictures } from '../writing/rich-blocks.ts';
import { FORM_300 } from './snapshot.ts';

const lost = refuse('not-found', 'final-report-file-not-found', {});

export type ReportLook = { digits: DocumentDigits; madeAt: string };

/**
 * The pictures that are shown, read once each; what is not among the report's pictures is left out. Refusals:
 * file-infected-later (a picture in which a virus was found after it was kept).
 */
export async function readPictures(
  tx: AgencyTransaction,
  files: Pick<Files, 'find' | 'read'>,
  facts: Pick<FinalReportFacts, 'pictures'>,
  writing: Writing,
): Promise<Result<Pictures>> {
  const shown = new Set(shownPictures(writing).map(({ fileId }) => fileId));
  const pictures = new Map<string, DrawablePicture>();
  for (const { fileId, widthPx, heightPx } of facts.pictures) {
    if (!shown.has(fileId)) continue;
    const file = await findToHandOut(files, tx, fileId, lost);
    if (!file.ok) return file;
    const format = file.value.mediaType === 'image/png' ? 'png' : 'jpeg';
    const base64 = (await files.read(file.value)).toString('base64');
    pictures.set(fileId, { format, base64, widthPx, heightPx });
  }
  return ok(pictures);
}

function bookOf(
  { form100 }: FinalReportFacts,
  { digits, madeAt }: ReportLook,
): Omit<OfficialDocument, 'blocks'> {
  return {
    ...FORM_300,
    language: 'th',
    title: {
      th: `${FORM_300.formId} รายงานสรุปผลการดำเนินงาน ${form100.projectCode}`,
      en: `Final report ${form100.projectCode}`,
    },
    orientation: 'portrait',
    layout: 'report',
    digits,
    header: { start: form100.plan.name, end: FORM_300.formId },
    footer: { start: `${form100.agencyName} ปีงบประมาณ พ.ศ. ${form100.fiscalYear}` },
    madeAt,
  };
}

/** The whole book: cover, contents, summary, four chapters, annexes. */
export function drawReport(
  facts: FinalReportFacts,
  writing: Writing,
  pictures: Pictures,
  look: ReportLook,
): OfficialDocument {
  return {
    ...bookOf(facts, look),
    blocks: [
      ...frontOf(facts),
      ...summaryBlocks(writing, pictures),
      ...chapter1(facts),
      ...chapter2(facts, writing, pictures),
      ...chapters3And4(writing, pictures),
      ...annexesOf(facts),
    ],
  };
}

/** The executive summary alone, set exactly as in the book: it begins and ends with its page there. */
export function drawSummary(
  facts: FinalReportFacts,
  writing: Pick<Writing, 'summary'>,
  pictures: Pictures,
  look: ReportLook,
): OfficialDocument {
  return { ...bookOf(facts, look), blocks: summaryBlocks(writing, pictures).slice(1) };
}
