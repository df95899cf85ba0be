import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of this run of the journeys, in which the first that needs it keeps the loaded demonstration. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'tidtam-journeys-'));
  process.env.TIDTAM_TEST_JOURNEYS = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
