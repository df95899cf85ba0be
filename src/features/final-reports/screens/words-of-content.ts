import { formatBaht, type Satang } from '../../../foundation/satang.ts';

/** Codes and ids, which only the program reads. */
const UNSAID = ['basis', 'fileId', 'outcome', 'side'];

/** Words and numbers in the content of a place, whatever its shape, each paragraph and value on a line of its own. */
export const wordsOfContent = (content: unknown): string =>
  linesOf(content)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

function linesOf(content: unknown): string[] {
  if (typeof content === 'string') return [content];
  if (typeof content === 'number') return [String(content)];
  if (Array.isArray(content)) return content.flatMap(linesOf);
  if (typeof content !== 'object' || content === null) return [];
  if ('type' in content) return nodeLines(content);
  return Object.entries(content).flatMap(([key, value]) => {
    if (UNSAID.includes(key)) return [];
    return key === 'valueSatang' && value !== null ? [formatBaht(value as Satang)] : linesOf(value);
  });
}

type Node = { type?: unknown; content?: unknown; attrs?: { caption?: unknown } };

/** Of free writing: its words and the captions of its pictures. */
function nodeLines({ type, content = [], attrs }: Node): string[] {
  if (type === 'paragraph' || type === 'heading')
    return [(content as { text?: string }[]).map(({ text }) => text ?? ' ').join('')];
  return [...linesOf(attrs?.caption), ...linesOf(content)];
}
