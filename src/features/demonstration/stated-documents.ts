/** The published tables of the demonstration as the documents that features/findings checks. */
import { z } from 'zod';
import type { StatedDocument } from '../findings/index.ts';
import { comparisonSchema, statedDocumentSchema, statedRowSchema } from '../findings/index.ts';
import { readDemonstrationFile } from './demonstration-files.ts';
import { linesOf } from './document-words.ts';

const tableSchema = z.strictObject({
  document: z.string(),
  table: z.string(),
  title: z.string(),
  asOf: z.string().optional(),
  rows: z.array(statedRowSchema),
  comparisons: z.array(comparisonSchema).default([]),
});

const documentFileSchema = z
  .strictObject({
    document: z.string(),
    title: z.string(),
    fiscalYear: z.int(),
    rows: z.array(statedRowSchema),
  })
  .transform(({ document, ...rest }) => statedDocumentSchema.parse({ code: document, ...rest }));

/** S0 is two tables of one document: the report table refers to rows of the execution table. */
export async function readReportTable() {
  return readDemonstrationFile('s0-report-table.yaml', tableSchema);
}

async function readOsepDocument(): Promise<StatedDocument> {
  const report = await readReportTable();
  const execution = await readDemonstrationFile('s0-execution-table.yaml', tableSchema);
  return statedDocumentSchema.parse({
    code: report.document,
    title: `${report.title} และ${execution.title}`,
    fiscalYear: 2566,
    rows: [...report.rows, ...execution.rows],
    comparisons: report.comparisons,
  });
}

/** The document as its readers see it: the place of a row is a line of the document, without the letter of our copy. */
export const inWords = (document: StatedDocument): StatedDocument => ({
  ...document,
  rows: document.rows.map((row) => ({ ...row, source: linesOf(row.source) })),
});

/** By the agency whose document it is. */
export async function readStatedDocuments(): Promise<{ agency: string; document: StatedDocument }[]> {
  return [
    { agency: 'OSEP', document: await readOsepDocument() },
    { agency: 'OSMEP', document: await readDemonstrationFile('s2-spending-table.yaml', documentFileSchema) },
    { agency: 'CPD', document: await readDemonstrationFile('s3-action-plan-table.yaml', documentFileSchema) },
  ];
}
