/** The door to documents: block documents out as PDF, Word and Excel. */
export { canDrawPicture } from './can-draw-picture.ts';
export { renderExcel } from './render-excel.ts';
export { countPages, renderPdf, renderPdfWithPages } from './render-pdf.ts';
export { renderWord } from './render-word.ts';
