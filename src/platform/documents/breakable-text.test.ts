import { describe, expect, it } from 'vitest';
import { paragraph, row, table } from '../../foundation/document-blocks.ts';
import { KEEP, keepPieces, unbreakablePieces } from './breakable-text.ts';
import { demandingForm } from './demanding-form.ts';
import { extractText, visible } from './extract-text.ts';
import { sarabun } from './font-metrics.ts';
import { renderPdf } from './render-pdf.ts';

const TEXT =
  'แนวทางการแก้ไข (ข้อความตัวอย่าง) มี.ค.63, เม.ย.63) การดำเนินงาน/โครงการ หน่วยงานต่าง ๆ ของกลุ่มฯ ไตรมาส 4/2566';

describe('where a Thai line may break', () => {
  it('keeps words, abbreviations and the marks beside them whole', () => {
    expect(unbreakablePieces(TEXT)).toEqual([
      ...[
        'แนวทาง',
        'การ',
        'แก้ไข',
        '(ข้อความ',
        'ตัวอย่าง)',
        'มี.ค.63,',
        'เม.ย.63)',
        'การ',
        'ดำเนิน',
        'งาน/',
        'โครงการ',
      ],
      ...['หน่วย', 'งาน', 'ต่าง ๆ', 'ของ', 'กลุ่มฯ', 'ไตรมาส', '4/2566'],
    ]);
  });

  it('reads the words of these forms that the dictionary misreads, and leaves no piece that is no word', () => {
    for (const [text, pieces] of [
      ['แผนงานบูรณาการ', 'แผน งาน บูรณาการ'],
      ['ทั้งวงเงินและแผน', 'ทั้ง วงเงิน และ แผน'],
      ['งบประมาณรายจ่าย', 'งบประมาณ ราย จ่าย'],
      ['ร้อยละของค่าเป้าหมาย', 'ร้อยละ ของ ค่า เป้าหมาย'],
    ] as const)
      expect(unbreakablePieces(text)).toEqual(pieces.split(' '));
  });

  it('marks the pieces of a text of several lines and leaves one line alone', () => {
    expect(keepPieces(TEXT, 1_000, sarabun())).toBe(TEXT);
    const marked = keepPieces(TEXT, 10, sarabun());
    expect(marked).toContain(`${KEEP}ตัวอย่าง)${KEEP}`);
    expect(marked.replaceAll(KEEP, '')).toBe(TEXT);
  });

  it('breaks no line on paper within a piece, in columns of any width, and prints every letter', async () => {
    const columns = [3, 4, 5, 6, 7, 8, 9].map((weight) => ({ id: `${weight}`, weight }));
    const form = demandingForm({
      header: {},
      footer: {},
      blocks: [
        table('t', { columns, head: [], rows: [row(columns.map(() => TEXT))] }),
        paragraph(`${TEXT} `.repeat(6)),
      ],
    });
    const lines = extractText(await renderPdf(form)).split('\n');
    const pieces = unbreakablePieces(TEXT).map(visible);
    const broken = lines
      .map(visible)
      .filter((line) => line !== '' && !line.startsWith('หน้า'))
      .filter((line) => !isMadeOf(line, pieces));
    expect(broken).toEqual([]);
    expect(visible(lines.join('')).split('มี.ค.63,').length - 1).toBe(7 + 6);
  });
});

/** Is the line a run of whole pieces, in their order? */
function isMadeOf(line: string, pieces: readonly string[]): boolean {
  return pieces.some((_piece, first) => {
    let rest = line;
    for (let index = first; rest !== ''; index++) {
      const piece = pieces[index % pieces.length] ?? '';
      if (!rest.startsWith(piece)) return false;
      rest = rest.slice(piece.length);
    }
    return true;
  });
}
