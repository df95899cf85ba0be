/**
 * A book that asks everything of the renderers, for their tests and for the benchmark of forty pages: cover, contents,
 * numbered headings, runs in every look, lists in lists, tables of words over several pages, pictures, and text that
 * would break a careless renderer. All words are made up by a rule, not taken from any agency.
 */
import { crc32, deflateSync } from 'node:zlib';
import {
  type Block,
  heading,
  type OfficialDocument,
  PAGE_BREAK,
  paragraph,
} from '../../foundation/document-blocks.ts';
import { type ListBlock, type RichTableBlock, richParagraph } from '../../foundation/rich-blocks.ts';

export const HOSTILE_RUN = '#let x = 1; *a* _b_ $x$ \\ <w:p>&amp;</w:p> ]]> "q" \'s @ref `raw` {} [] //';

const SENTENCES = [
  'โครงการนี้ดำเนินการเพื่อพัฒนาผู้ประกอบการวิสาหกิจขนาดกลางและขนาดย่อมในส่วนภูมิภาคให้มีความรู้ด้านการตลาดดิจิทัล',
  'การจัดประชุมเชิงปฏิบัติการมีผู้เข้าร่วมจากทุกจังหวัดในพื้นที่เป้าหมาย และได้รับความร่วมมือจากหน่วยงานภาคีอย่างดียิ่ง',
  'ผู้ประกอบการที่ผ่านการอบรมสามารถปรับปรุงกระบวนการผลิต ลดของเสีย และเพิ่มช่องทางจำหน่ายผ่านระบบพาณิชย์อิเล็กทรอนิกส์',
  'อย่างไรก็ตาม ช่วงต้นปีงบประมาณการจัดซื้อจัดจ้างล่าช้ากว่าแผน จึงได้เร่งรัดการส่งมอบงานงวดที่สองให้แล้วเสร็จภายในไตรมาสที่สาม',
  'ข้อเสนอแนะคือควรกำหนดขอบเขตของงานให้ชัดเจนตั้งแต่ต้น และจัดให้มีที่ปรึกษาประจำพื้นที่เพื่อติดตามผลอย่างต่อเนื่อง',
];

const words = (seed: number, count: number): string =>
  Array.from({ length: count }, (_unused, index) => SENTENCES[(seed + index) % SENTENCES.length]).join(' ');

const list = (seed: number): ListBlock => ({
  kind: 'list',
  ordered: true,
  items: [
    { blocks: [richParagraph([{ text: words(seed, 2) }])] },
    {
      blocks: [
        richParagraph([{ text: 'กลุ่มเป้าหมายที่เข้าร่วม', bold: true }]),
        {
          kind: 'list',
          ordered: false,
          items: [
            {
              blocks: [
                richParagraph([{ text: 'ผู้ประกอบการรายใหม่ ' }, { text: 'ที่ไม่เคยเข้าร่วม', italic: true }]),
              ],
            },
            { blocks: [richParagraph([{ text: words(seed + 1, 1), underline: true }])] },
          ],
        },
      ],
    },
    { blocks: [richParagraph([{ text: words(seed + 2, 1), bold: true, italic: true }])] },
  ],
});

const cell = (text: string, head = false) => ({ head, blocks: [richParagraph([{ text }])] });

const richTable = (seed: number, rows: number): RichTableBlock => ({
  kind: 'rich-table',
  id: `table-${seed}`,
  caption: `ตารางที่ ${seed + 1} ผลการจัดกิจกรรมรายจังหวัด`,
  columns: [1, 3, 2],
  rows: [
    [cell('ครั้งที่', true), cell('รายละเอียด', true), cell('สถานที่', true)],
    ...Array.from({ length: rows }, (_unused, index) => [
      cell(`${index + 1}`),
      cell(words(seed + index, 1 + (index % 2))),
      cell('ศูนย์ฝึกอบรมประจำจังหวัด'),
    ]),
  ],
});

/** A chart-like picture of `width` x `height` points as PNG, the same every time. */
export function madePng(width: number, height: number): string {
  const lines = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      lines.set([(x * 255) / width, (y * 255) / height, (x ^ y) & 255], y * (1 + width * 3) + 1 + x * 3);
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const sizes = Buffer.alloc(8);
    sizes.writeUInt32BE(data.length, 0);
    sizes.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([sizes.subarray(0, 4), body, sizes.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]).toString('base64');
}

/** `chapters` of about four pages each; ten make forty pages. */
export function demandingReport(chapters = 3, changes: Partial<OfficialDocument> = {}): OfficialDocument {
  const body = Array.from({ length: chapters }, (_unused, chapter): Block[] => [
    PAGE_BREAK,
    heading(1, `บทที่ ${chapter + 1} ผลการดำเนินงานของกลุ่มกิจกรรมที่ ${chapter + 1}`, 'center'),
    ...[1, 2].flatMap((part): Block[] => [
      heading(2, `${chapter + 1}.${part} ผลการดำเนินงานรายกิจกรรม`),
      richParagraph(
        [
          { text: `${words(chapter + part, 4)} ` },
          { text: 'ซึ่งสูงกว่าเป้าหมาย', bold: true },
          { text: ' ตามรายละเอียดดังนี้' },
        ],
        { indent: true },
      ),
      heading(
        3,
        `${chapter + 1}.${part}.1 การจัดประชุมเชิงปฏิบัติการเพื่อถ่ายทอดองค์ความรู้ด้านการตลาดดิจิทัลและการสร้างมูลค่าเพิ่มให้แก่ผู้ประกอบการ`,
      ),
      list(chapter + part),
      richParagraph([{ text: words(part, 6) }], { indent: true }),
      richTable(chapter * 2 + part, 9),
      {
        kind: 'picture',
        format: 'png',
        base64: madePng(160, 90),
        alternative: 'ภาพกิจกรรม',
        widthMm: 96,
        heightMm: 54,
        caption: `ภาพที่ ${chapter + 1}.${part} บรรยากาศการจัดประชุม`,
      },
      paragraph(words(chapter, 8), { indent: true }),
    ]),
    richParagraph([{ text: HOSTILE_RUN, italic: true }]),
  ]);
  return {
    formId: 'สสว.300',
    version: '1',
    language: 'th',
    title: { th: 'รายงานสรุปผลการดำเนินงาน' },
    orientation: 'portrait',
    layout: 'report',
    digits: 'arabic',
    header: { start: 'โครงการตัวอย่างเพื่อการทดสอบ', end: 'แบบ สสว.300' },
    footer: { start: 'ปีงบประมาณ พ.ศ. 2566' },
    madeAt: '2023-10-05T03:20:00Z',
    blocks: [
      {
        kind: 'cover',
        title: 'รายงานสรุปผลการดำเนินงาน (สสว.300)',
        subject: 'โครงการพัฒนาผู้ประกอบการวิสาหกิจขนาดกลางและขนาดย่อมเพื่อเพิ่มขีดความสามารถในการแข่งขัน',
        lines: ['ปีงบประมาณ พ.ศ. 2566', 'รหัสโครงการ 66010001'],
        foot: ['ฝ่ายตัวอย่าง', 'สำนักงานตัวอย่างเพื่อการทดสอบ'],
      },
      { kind: 'contents', title: 'สารบัญ', depth: 3 },
      ...body.flat(),
    ],
    ...changes,
  };
}
