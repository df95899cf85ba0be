import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../../foundation/document-blocks.ts';
import { paragraph } from '../../foundation/document-blocks.ts';
import { textsOf } from '../../foundation/document-text.ts';
import { inflate, readDirectory } from '../zip/index.ts';
import { extractText, visible } from './extract-text.ts';
import { renderPdf } from './render-pdf.ts';
import { renderWord } from './render-word.ts';

const UNIT = 'ฝ่ายส่งเสริมและพัฒนาศักยภาพผู้ประกอบการวิสาหกิจขนาดกลางและขนาดย่อม';
const BODY =
  'ในการนี้ ฝ่ายส่งเสริมผู้ประกอบการ ได้ดำเนินงานเสร็จสิ้นแล้ว มีผลการใช้จ่ายเงินทั้งสิ้น 1,000,000.25 บาท (หนึ่งล้านบาทยี่สิบห้าสตางค์) เข้ากองทุนส่งเสริมวิสาหกิจขนาดกลางและขนาดย่อม ปู่ย่ำที่นั่นซ้ำฟั้นฯ ๆ';
const CLOSING = 'จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><rect width="2" height="1"/></svg>';

function memo(
  paragraphs: number,
  change: Partial<OfficialDocument> = {},
  withEmblem = true,
): OfficialDocument {
  const emblem = {
    format: 'svg' as const,
    base64: Buffer.from(SVG).toString('base64'),
    alternative: 'ตราสัญลักษณ์',
    widthMm: 30,
    heightMm: 15,
  };
  return {
    formId: 'บันทึกข้อความ',
    version: '1',
    language: 'th',
    title: { th: 'ขออนุมัติปิดโครงการ' },
    orientation: 'portrait',
    layout: 'memo',
    digits: 'arabic',
    header: {},
    footer: {},
    madeAt: '2023-04-05T03:00:00Z',
    blocks: [
      {
        kind: 'memo-head',
        ...(withEmblem ? { emblem } : {}),
        unitName: UNIT,
        telephone: '0 2000 0000 ต่อ 123',
        number: 'ฝสส./128',
        date: '25 ตุลาคม 2566',
        subject: `ขออนุมัติปิดและคืนเงินคงเหลือเข้ากองทุนส่งเสริมวิสาหกิจขนาดกลางและขนาดย่อมของ${UNIT} 2566`,
        to: ['ผอ.สสว.', 'ผู้บังคับบัญชาตามสายงาน', 'ผอ.ฝตป.'],
      },
      ...Array.from({ length: paragraphs }, () => paragraph(BODY, { indent: true })),
      paragraph(CLOSING, { indent: true }),
      { kind: 'memo-signature', lines: ['(นางสาวตัวอย่าง ทดสอบระบบ)', 'ผู้อำนวยการฝ่าย', UNIT, 'ส่วนแผนงาน'] },
    ],
    ...change,
  };
}

const pagesOf = (pdf: Uint8Array): string[] => extractText(pdf).split('\f').slice(0, -1);

/** Where and how large a word stands, points from the left and top of its page. */
function wordsOf(pdf: Uint8Array): { text: string; left: number; top: number; height: number }[] {
  const run = spawnSync('pdftotext', ['-bbox', '-', '-'], { input: pdf, encoding: 'utf8' });
  return [
    ...run.stdout.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g),
  ].map(([, left, top, bottom, text = '']) => ({
    text,
    left: Number(left),
    top: Number(top),
    height: Number(bottom) - Number(top),
  }));
}

async function partsOf(file: Uint8Array): Promise<Map<string, string>> {
  return new Map(
    readDirectory(file, 100).map((entry) => [entry.name, inflate(file, entry).toString('latin1')]),
  );
}
const utf8 = (part: string | undefined): string => Buffer.from(part ?? '', 'latin1').toString();

describe('a memo', () => {
  for (const digits of ['arabic', 'thai'] as const) {
    it(`says, when searched, exactly what was written, as PDF and as Word (${digits} digits)`, async () => {
      const document = memo(2, { digits });
      const said = visible(textsOf(document).join(''));
      expect(visible(extractText(await renderPdf(document)))).toBe(said);
      const parts = await partsOf(await renderWord(document));
      const texts = [...utf8(parts.get('word/document.xml')).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)];
      expect(visible(texts.map((match) => match[1]).join(''))).toBe(said);
    });
  }

  it('stands 3 cm from the left, begins 1.5 cm from the top, and carries its own typeface only', async () => {
    const pdf = await renderPdf(memo(1, {}, false));
    const words = wordsOf(pdf);
    const left = Math.min(...words.map((word) => word.left));
    expect(left).toBeGreaterThan((30 / 25.4) * 72 - 1);
    expect(left).toBeLessThan((30 / 25.4) * 72 + 3);
    const title = words.find((word) => word.text === 'บันทึกข้อความ');
    expect(title?.top).toBeGreaterThan((15 / 25.4) * 72 - 12);
    expect(title?.top).toBeLessThan((15 / 25.4) * 72 + 12);
    const fonts = spawnSync('pdffonts', ['-'], { input: pdf, encoding: 'utf8' }).stdout;
    expect(fonts.match(/\+Saraban-(?:Regular|Bold)/g)).toHaveLength(2);
    expect(fonts).not.toContain('Sarabun');
  });

  it('is 16 points in the text, 20 in the words of the head, 29 in the title', async () => {
    const xml = utf8((await partsOf(await renderWord(memo(1)))).get('word/document.xml'));
    const sizeOf = (text: string) =>
      [...xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs)]
        .map(([run]) => run)
        .filter((run) => run.includes(`>${text}<`))
        .map((run) => /<w:szCs w:val="(\d+)"/.exec(run)?.[1]);
    expect(sizeOf('บันทึกข้อความ')).toEqual(['58']);
    expect(sizeOf('เรื่อง')).toEqual(['40']);
    expect(sizeOf(CLOSING)).toEqual(['32']);
    expect(xml).toContain('w:line="700" w:lineRule="exact"');
    expect(xml).toContain('<w:bCs/>');
    expect(xml).toMatch(/w:cs="Saraban"/);
  });

  it('never leaves the signature alone on a page, however long the text', async () => {
    for (let paragraphs = 3; paragraphs <= 12; paragraphs++) {
      const pages = pagesOf(await renderPdf(memo(paragraphs)));
      const last = visible(pages.at(-1) ?? '');
      expect(last, `${paragraphs} paragraphs`).toContain(visible(CLOSING));
      expect(last, `${paragraphs} paragraphs`).toContain('ส่วนแผนงาน');
    }
  });

  it('numbers its pages from the second on', async () => {
    const [first = '', second = ''] = pagesOf(await renderPdf(memo(8, { digits: 'thai' })));
    expect(first).not.toMatch(/- [๑1] -/);
    expect(second).toContain('- ๒ -');
    const parts = await partsOf(await renderWord(memo(8, { digits: 'thai' })));
    expect(parts.get('word/document.xml')).toContain('<w:titlePg/>');
    expect(parts.get('word/document.xml')).toContain('w:fmt="thaiNumbers"');
  });

  it('gives the same bytes for the same memo', async () => {
    const bytes = async () => [Buffer.from(await renderPdf(memo(2))), Buffer.from(await renderWord(memo(2)))];
    const [first, second] = [await bytes(), await bytes()];
    expect(first[0]?.equals(second[0] as Buffer)).toBe(true);
    expect(first[1]?.equals(second[1] as Buffer)).toBe(true);
  });
});
