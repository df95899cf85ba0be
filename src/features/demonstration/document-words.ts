/**
 * How a line of a source document is said to a reader. The data files write "S0 L77"; nobody outside knows what S0
 * is, so screens and papers say "รายงานประจำปี 2566 ของ สวส. บรรทัด 77" (database/demo/documents.yaml).
 */
import { z } from 'zod';
import { readDemonstrationFile } from './demonstration-files.ts';

const documentsSchema = z.strictObject({
  documents: z.record(z.string(), z.strictObject({ name: z.string().min(1), law: z.string().min(1) })),
});

export type DocumentWords = {
  /** `S0 L22, L24` → the name of the document. */
  nameOf(source: string): string;
  /** Lines of one document, with its name once: `S0 L22`, `S0 L24-25` → `… บรรทัด 22, 24-25`. */
  cite(...sources: string[]): string;
};

export const readDocuments = async () =>
  (await readDemonstrationFile('documents.yaml', documentsSchema)).documents;

/** The document numbers its rows itself (`๒.`, `4.1`, `5)`); Tidtam gives each row its own number. */
export const withoutNumber = (printed: string): string =>
  printed.replace(/^[\d๐-๙]+(?:\.[\d๐-๙]+|[.)])\s*/, '');

/** `S0 L22, L24-25` → `บรรทัด 22, 24-25`. */
export const linesOf = (source: string): string => `บรรทัด ${bareLines(source)}`;

const bareLines = (source: string) => source.replace(/^S\d /, '').replace(/\bL(?=\d)/g, '');

export async function readDocumentWords(): Promise<DocumentWords> {
  const documents = await readDocuments();
  const nameOf = (source: string) => {
    const found = documents[source.split(' ')[0] ?? ''];
    if (!found) throw new Error(`documents.yaml does not name the document of "${source}"`);
    return found.name;
  };
  return {
    nameOf,
    cite: (...sources) =>
      `${nameOf(sources[0] ?? '')} บรรทัด ${[...new Set(sources.map(bareLines))].join(', ')}`,
  };
}
