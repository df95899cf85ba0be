/** Stored files: bytes by their hash, facts in the database, scanned when a scanner is set. */
export { downloadName } from './download-name.ts';
export { type FileStorage, folderStorage } from './file-storage.ts';
export {
  type Files,
  openFiles,
  type Scanned,
  type ScanRules,
  type ScanState,
  type StoredFile,
} from './files.ts';
export { findToHandOut } from './find-to-hand-out.ts';
export { mediaTypeOf, mediaTypeWords } from './media-type.ts';
export { fileMessages } from './messages.ts';
export type { Infected } from './scan-waiting-files.ts';
export { noScanner, openVirusScanner, type ScannerAddress, type VirusScanner } from './virus-scan.ts';
