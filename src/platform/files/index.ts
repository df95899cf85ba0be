/** Stored files: bytes by their hash, facts in the database. */
export { type FileStorage, folderStorage } from './file-storage.ts';
export { type Files, openFiles, type StoredFile } from './files.ts';
export { mediaTypeOf } from './media-type.ts';
