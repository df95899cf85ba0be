/** The thread that opens a Word file: inflates its texts within their stated sizes, reads the words, answers once. */
import { parentPort, workerData } from 'node:worker_threads';
import mammoth from 'mammoth';
import { inflate, packZip } from '../zip/index.ts';
import type { WordOrder } from './read-word.ts';

const { bytes, entries } = workerData as WordOrder;
const parts = entries.map((entry) => ({ name: entry.name, content: inflate(bytes, entry) }));
// A document type can define entities that multiply; Word never writes one.
if (parts.some((part) => part.content.includes('<!DOCTYPE')))
  throw new Error('a document type in a Word file');
// Packed anew: the library must not find a directory that tells it other things than it told us.
const { value } = await mammoth.extractRawText({ buffer: Buffer.from(packZip(parts)) });
parentPort?.postMessage(value);
