/**
 * The words of a Word file that somebody sent, read as if it were meant to harm: its directory is judged first, the
 * rest happens in a thread of its own with limited memory and time (as platform/spreadsheets reads workbooks).
 */
import { Worker } from 'node:worker_threads';
import { DamagedZip, readDirectory, type ZipEntry } from '../zip/index.ts';
import { turnsOf } from './turns.ts';

export type WordOrder = { bytes: Uint8Array; entries: ZipEntry[] };

const LIMITS = { parts: 2_000, inflatedBytes: 200_000_000, milliseconds: 15_000, megabytes: 512 };
/** Threads at a time: two of 512 MB are what a small machine can spare; more previews wait their turn. */
const inTurn = turnsOf(2);

/** Plain text with a line for each paragraph; null for what is no readable Word file. */
export async function readWord(bytes: Uint8Array): Promise<string | null> {
  const entries = judgeDirectory(bytes);
  return entries ? inTurn(() => readInThread({ bytes, entries })) : null;
}

function judgeDirectory(bytes: Uint8Array): ZipEntry[] | null {
  try {
    const entries = readDirectory(bytes, LIMITS.parts);
    const texts = entries.filter((entry) => /\.(xml|rels)$/i.test(entry.name));
    const inflated = texts.reduce((sum, entry) => sum + entry.inflated, 0);
    return entries.length <= LIMITS.parts && inflated <= LIMITS.inflatedBytes ? texts : null;
  } catch (error) {
    if (error instanceof DamagedZip || error instanceof RangeError) return null;
    throw error;
  }
}

function readInThread(order: WordOrder): Promise<string | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./word-worker.ts', import.meta.url), {
      workerData: order,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytes, maxYoungGenerationSizeMb: 64 },
    });
    const answer = (text: string | null) => {
      clearTimeout(timer);
      resolve(text);
      void worker.terminate();
    };
    const timer = setTimeout(() => answer(null), LIMITS.milliseconds);
    worker.once('message', answer);
    // Whatever is in the file, its preview is only left out: the file itself can still be downloaded.
    worker.once('error', () => answer(null));
    worker.once('exit', () => answer(null));
  });
}
