import { join } from 'node:path';
import {
  type Configuration,
  readConfiguration,
  readEnvironmentFile,
  StartRefused,
} from '../platform/configuration/index.ts';

/** Folder of the package: paths in the settings count from here, from whatever folder the command is called. */
export const packageFolder = join(import.meta.dirname, '../..');

export const configurationOfProcess = (): Configuration =>
  readConfiguration(readEnvironmentFile(packageFolder, process.env), packageFolder);

/** The given options as a set; one that is not known is refused. */
export function readOptions(given: string[], known: string[]): Set<string> {
  const unknown = given.find((option) => !known.includes(option));
  if (unknown)
    throw new StartRefused(
      `ไม่รู้จักตัวเลือก ${unknown} ใช้ได้: ${known.join(' ') || '(ไม่มี)'}`,
      `The option ${unknown} is not known; there are: ${known.join(' ') || '(none)'}`,
    );
  return new Set(given);
}
