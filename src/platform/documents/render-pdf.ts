/**
 * A block document as PDF/A-2a (tagged, searchable), drawn by Typst with Sarabun.
 *
 * One compiler is kept warm. Drawing is synchronous native code: four pages take some 40 to 60 ms in which the
 * process serves nobody else; whoever draws many documents at once should do it in a job.
 * The same document gives the same bytes: the date comes from `madeAt`, never from the clock.
 */
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { OfficialDocument } from '../../foundation/document-blocks.ts';
import { fontPath } from './font-metrics.ts';
import { memoFont } from './memo-typeface.ts';
import { pdfData } from './pdf-data.ts';

/** A folder that need not exist: the compiler sees the pictures laid there in memory, and no file of ours. */
const WORKSPACE = '/tidtam-documents';

let warm: { compiler: NodeCompiler; template: string } | null = null;

function compiler(): { compiler: NodeCompiler; template: string } {
  warm ??= {
    template: ['./memo.typ', './form.typ']
      .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
      .join('\n'),
    compiler: NodeCompiler.create({
      workspace: WORKSPACE,
      fontArgs: [
        {
          fontBlobs: [
            ...(['regular', 'bold', 'italic', 'bold-italic'] as const).map((w) => readFileSync(fontPath(w))),
            ...(['regular', 'bold'] as const).map(memoFont),
          ],
        },
      ],
    }),
  };
  return warm;
}

/**
 * Any text, figure or length can be drawn. Throws for what its callers judge before: a picture that is damaged
 * (canDrawPicture), cells of a table that would stand on each other.
 */
export async function renderPdf(document: OfficialDocument): Promise<Uint8Array> {
  return typeset(document, (typst, pages) => pdfOf(document, typst, pages));
}

function pdfOf({ madeAt }: OfficialDocument, typst: NodeCompiler, pages: NodeTypstDocument): Uint8Array {
  const creationTimestamp = Math.floor(Date.parse(madeAt) / 1000);
  return new Uint8Array(typst.pdf(pages, { pdfStandard: 'a-2a', pdfTags: true, creationTimestamp }));
}

/** The PDF and how many sheets it takes, from one compilation. Throws as renderPdf. */
export async function renderPdfWithPages(
  document: OfficialDocument,
): Promise<{ bytes: Uint8Array; pages: number }> {
  return typeset(document, (typst, pages) => ({
    bytes: pdfOf(document, typst, pages),
    pages: pages.numOfPages,
  }));
}

/** How many sheets the document takes as PDF. */
export async function countPages(document: OfficialDocument): Promise<number> {
  return typeset(document, (_typst, pages) => pages.numOfPages);
}

/** The page (from 1) of every heading as PDF, in reading order. */
export async function headingPages(document: OfficialDocument): Promise<number[]> {
  return typeset(document, (typst, pages) =>
    typst.query(pages, { selector: '<heading-page>', field: 'value' }),
  );
}

async function typeset<T>(
  document: OfficialDocument,
  use: (typst: NodeCompiler, pages: NodeTypstDocument) => T,
): Promise<T> {
  const { compiler: typst, template } = compiler();
  const { json, pictures } = pdfData(document);
  for (const picture of pictures) typst.mapShadow(WORKSPACE + picture.path, picture.bytes);
  try {
    const compiled = typst.compile({ mainFileContent: template, inputs: { document: json } });
    const pages = compiled.result;
    if (!pages) throw new Error(`the form ${document.formId} cannot be drawn: ${explain(compiled)}`);
    return use(typst, pages);
  } finally {
    for (const picture of pictures) typst.unmapShadow(WORKSPACE + picture.path);
    // Typst remembers what it drew; forget what three drawings did not use.
    typst.evictCache(3);
    // Others are served between two drawings, and the memory of drawn pages is given back only then.
    await setImmediate();
  }
}

function explain(compiled: ReturnType<NodeCompiler['compile']>): string {
  const error = compiled.takeError() ?? compiled.takeDiagnostics();
  return error ? JSON.stringify(error.shortDiagnostics) : 'no diagnostics';
}
