/**
 * The emblem at the head of a memo (decision 0021): a picture that the agency brings itself, judged by its content.
 * PNG and JPEG by their first bytes and measured from their own heads; SVG only without anything that runs or fetches.
 * Sources: PNG 3rd ed. section 11.2.1 (IHDR), ITU-T T.81 section B.2.2 (frame header), SVG 2 section 8.6 (viewBox).
 */
import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { EMBLEM_BYTES } from './limits.ts';

export type Emblem = {
  format: 'png' | 'jpeg' | 'svg';
  /** As the picture itself counts (pixels, or units of the SVG): only the proportion is used. */
  width: number;
  height: number;
};

/** Longest side in pixels, so that drawing a memo stays quick. */
export const EMBLEM_PIXELS = 3_000;
/** Drawn 1.5 cm high and at most twice as wide. */
const WIDEST = 2;

/** Refusals: emblem-empty, emblem-too-large, emblem-type, emblem-size, emblem-shape. */
export function readEmblem(bytes: Uint8Array): Result<Emblem> {
  if (bytes.byteLength === 0) return refuse('invalid', 'emblem-empty', {}, { place: 'file' });
  if (bytes.byteLength > EMBLEM_BYTES)
    return refuse(
      'too-large',
      'emblem-too-large',
      {
        limit: EMBLEM_BYTES / 1_000_000,
        found: (bytes.byteLength / 1_000_000).toFixed(1),
      },
      { place: 'file' },
    );
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const emblem = readPng(buffer) ?? readJpeg(buffer) ?? readSvg(buffer);
  if (!emblem) return refuse('invalid', 'emblem-type', {}, { place: 'file' });
  const { width, height } = emblem;
  if (!(width > 0 && height > 0) || (emblem.format !== 'svg' && Math.max(width, height) > EMBLEM_PIXELS))
    return refuse('invalid', 'emblem-size', { width, height, limit: EMBLEM_PIXELS }, { place: 'file' });
  if (width / height > WIDEST) return refuse('invalid', 'emblem-shape', { limit: WIDEST }, { place: 'file' });
  return ok(emblem);
}

function readPng(buffer: Buffer): Emblem | null {
  const isPng = buffer.length >= 24 && buffer.subarray(0, 8).toString('hex') === '89504e470d0a1a0a';
  if (!isPng || buffer.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { format: 'png', width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20) };
}

/** Frame headers (SOF0 to SOF15) but for the three markers in between that are none. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function readJpeg(buffer: Buffer): Emblem | null {
  if (buffer.subarray(0, 3).toString('hex') !== 'ffd8ff') return null;
  for (let at = 2; at + 9 < buffer.length; ) {
    if (buffer[at] !== 0xff) return null;
    const marker = buffer[at + 1] ?? 0;
    if (isFrame(marker))
      return { format: 'jpeg', height: buffer.readUInt16BE(at + 5), width: buffer.readUInt16BE(at + 7) };
    at += 2 + buffer.readUInt16BE(at + 2);
  }
  return null;
}

/** What runs, what fetches, and what stands for something else: no seal needs it. */
const FORBIDDEN =
  /<!DOCTYPE|<!ENTITY|<\s*(?:\w+:)?(?:script|foreignObject|iframe|image|use|animate\w*|set|style|a)\b|\son\w+\s*=|href\s*=\s*["'](?!#)|url\s*\(\s*(?!['"]?#)|javascript:|@import/i;
const NUMBER = /^\s*(\d+(?:\.\d+)?)\s*(?:px|pt|mm|cm|in)?\s*$/;

function readSvg(buffer: Buffer): Emblem | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(buffer).replace(/^\ufeff/, '');
  } catch {
    return null;
  }
  const [, attributes] = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg\b([^>]*)>/.exec(text) ?? [];
  if (attributes === undefined || !/<\/svg>\s*$/.test(text) || FORBIDDEN.test(text)) return null;
  const attribute = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
  const box = attribute('viewBox')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = box.length === 4 ? box[2] : Number(NUMBER.exec(attribute('width'))?.[1]);
  const height = box.length === 4 ? box[3] : Number(NUMBER.exec(attribute('height'))?.[1]);
  return { format: 'svg', width: width ?? Number.NaN, height: height ?? Number.NaN };
}
