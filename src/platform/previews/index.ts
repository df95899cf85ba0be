/** What can be shown of a stored file in the page, without the program that wrote it. */
export { type FilePreview, previewOf } from './preview-of.ts';
