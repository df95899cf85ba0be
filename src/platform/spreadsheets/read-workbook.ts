/**
 * Reads a workbook that somebody sent, as if it were meant to harm: its directory is judged first (judge-file.ts),
 * the rest happens in a thread of its own with limited memory and time (read-worker.ts). Never throws for what
 * is in the file; every refusal has its words in messages.ts.
 */
import { Worker } from 'node:worker_threads';
import { type Result, refuse } from '../../foundation/refusal.ts';
import type { ZipEntry } from '../zip/index.ts';
import { judgeFile } from './judge-file.ts';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './limits.ts';
import type { Workbook } from './workbook.ts';

export interface ReadingOrder {
  bytes: Uint8Array;
  entries: ZipEntry[];
  limits: WorkbookLimits;
}

export async function readWorkbook(
  bytes: Uint8Array,
  limits: Partial<WorkbookLimits> = {},
): Promise<Result<Workbook>> {
  const allowed = { ...WORKBOOK_LIMITS, ...limits };
  const judged = judgeFile(bytes, allowed);
  return judged.ok ? readInThread({ bytes, entries: judged.value, limits: allowed }) : judged;
}

function readInThread(order: ReadingOrder): Promise<Result<Workbook>> {
  const { limits } = order;
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
      workerData: order,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes, maxYoungGenerationSizeMb: 64 },
    });
    const answer = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    const timer = setTimeout(() => {
      const limit = Math.ceil(limits.milliseconds / 1000);
      answer(() => resolve(refuse('too-large', 'workbook-too-slow', { limit })));
    }, limits.milliseconds);
    worker.once('message', (result: Result<Workbook>) => answer(() => resolve(result)));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      answer(() => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(refuse('too-large', 'workbook-too-heavy'));
        else reject(error);
      }),
    );
    worker.once('exit', (code) =>
      answer(() => reject(new Error(`the reading thread ended with ${code} and said nothing`))),
    );
  });
}
