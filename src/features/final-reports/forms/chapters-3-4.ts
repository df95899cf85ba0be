/** สสว.300 chapters 3 and 4: problems with their remedies, use of the results, suggestions (S2 L1573-1587). */
import {
  type Block,
  heading,
  headRow,
  PAGE_BREAK,
  paragraph,
  row,
  table,
} from '../../../foundation/document-blocks.ts';
import type { Writing } from '../writing/places.ts';
import { type Pictures, richBlocks } from '../writing/rich-blocks.ts';

export function chapters3And4({ problems, use, suggestions }: Writing, pictures: Pictures): Block[] {
  const tableOf = (side: 'internal' | 'external'): Block => {
    const rows = problems.rows.filter((each) => each.side === side);
    if (rows.length === 0) return paragraph('ไม่มี', { indent: true });
    return table(`problems-${side}`, {
      columns: [
        { id: 'problem', weight: 1 },
        { id: 'remedy', weight: 1 },
      ],
      head: [headRow(['ปัญหาอุปสรรค', 'แนวทางแก้ไข'])],
      rows: rows.map(({ problem, remedy }) => row([problem.trim(), remedy.trim()])),
    });
  };
  return [
    PAGE_BREAK,
    heading(1, 'บทที่ 3 ปัญหาอุปสรรคในการดำเนินงาน', 'center'),
    heading(2, '3.1 ปัจจัยภายใน'),
    tableOf('internal'),
    heading(2, '3.2 ปัจจัยภายนอก'),
    tableOf('external'),
    PAGE_BREAK,
    heading(1, 'บทที่ 4 การนำไปใช้ประโยชน์และข้อเสนอแนะ', 'center'),
    heading(2, '4.1 การนำไปใช้ประโยชน์'),
    ...richBlocks(use, { level: 2, pictures }),
    heading(2, '4.2 ข้อเสนอแนะ'),
    ...richBlocks(suggestions, { level: 2, pictures }),
  ];
}
