/** The door to zip files: the containers of Excel and Word. */
export { packZip, type ZipPart } from './pack-zip.ts';
export { DamagedZip, inflate, readDirectory, type ZipEntry } from './read-zip.ts';
