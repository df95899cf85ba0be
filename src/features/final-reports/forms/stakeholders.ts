/** สสว.300 section 2.3: stakeholders by the Voice of Stakeholder, recipients, others, success (S2 L1561-1571). */

import { decimal } from '../../../foundation/decimal.ts';
import {
  type Block,
  fieldList,
  figure,
  groupRow,
  heading,
  headRow,
  paragraph,
  row,
  table,
} from '../../../foundation/document-blocks.ts';
import { type FigureValue, figure as figureOf, MISSING } from '../../../foundation/value.ts';
import type { StakeholderGroup, Writing } from '../writing/places.ts';
import { type Pictures, pictureBlock, richBlocks } from '../writing/rich-blocks.ts';

/** The seven groups with the words and the unit of the form; executives and staff are not counted there. */
export const STAKEHOLDER_WORDS: Record<StakeholderGroup, { th: string; unit: string }> = {
  committees: {
    th: 'คณะกรรมการส่งเสริมวิสาหกิจขนาดกลางและขนาดย่อม/คณะกรรมการบริหาร สสว./คณะอนุกรรมการติดตามและประเมินผลการใช้จ่ายงบประมาณ สสว.',
    unit: 'ราย',
  },
  'executives-and-officers': { th: 'ผู้บริหารและพนักงาน สสว.', unit: '' },
  'partner-agencies': { th: 'หน่วยงานพันธมิตรภาครัฐและเอกชนทั้งในและต่างประเทศ', unit: 'หน่วยงาน' },
  entrepreneurs: { th: 'ผู้ประกอบการ MSME', unit: 'ราย' },
  'joint-agencies': { th: 'หน่วยงานร่วม/หน่วยงานรับจ้าง', unit: 'หน่วยงาน' },
  'auditing-agencies': {
    th: 'หน่วยงานที่ตรวจประเมิน/ตรวจสอบจากภายนอก เช่น กรมบัญชีกลาง / ก.พ.ร. / ป.ป.ช. / สตง. / สำนักนายกรัฐมนตรี',
    unit: 'หน่วยงาน',
  },
  'universities-and-public': { th: 'มหาวิทยาลัย/สถาบันการศึกษา / ประชาชน', unit: 'ราย' },
};

export const STAKEHOLDER_SIDES: { th: string; groups: StakeholderGroup[] }[] = [
  { th: 'ทางตรง 1. ผู้มีส่วนได้ส่วนเสียภายใน', groups: ['committees', 'executives-and-officers'] },
  {
    th: 'ทางตรง 2. ผู้มีส่วนได้ส่วนเสียที่มีความสัมพันธ์ใกล้ชิด',
    groups: ['partner-agencies', 'entrepreneurs', 'joint-agencies'],
  },
  {
    th: 'ทางอ้อม 3. ผู้มีส่วนได้ส่วนเสียภายนอก',
    groups: ['auditing-agencies', 'universities-and-public'],
  },
];

const countOf = (count: number | null | undefined): FigureValue =>
  count === null || count === undefined ? MISSING : figureOf(decimal(String(count)));

/** The mark of the official form (S2 L1561), as the typeface of the papers draws it: it has no ✓. */
const TICK = '√';

export function stakeholderBlocks(writing: Writing, pictures: Pictures): Block[] {
  const { stakeholders, recipients, others } = writing;
  return [
    heading(2, '2.3 การตอบสนองผู้มีส่วนได้ส่วนเสีย'),
    table('stakeholders', {
      columns: [
        { id: 'concerned', weight: 1, align: 'center' },
        { id: 'group', weight: 7 },
        { id: 'count', weight: 1.4 },
        { id: 'unit', weight: 1.3, align: 'center' },
      ],
      head: [headRow(['เกี่ยวข้อง', 'กลุ่มผู้มีส่วนได้ส่วนเสีย', 'จำนวน', 'หน่วย'])],
      rows: STAKEHOLDER_SIDES.flatMap(({ th, groups }) => [
        groupRow([{ content: { kind: 'text', text: th }, colspan: 4 }]),
        ...groups.map((group) =>
          row([
            stakeholders[group] ? TICK : '',
            STAKEHOLDER_WORDS[group].th,
            figure(countOf(stakeholders[group]?.count)),
            STAKEHOLDER_WORDS[group].unit,
          ]),
        ),
      ]),
    }),
    heading(3, '2.3.1 ข้อมูลผู้รับบริการที่เป็นผู้ประกอบการ'),
    fieldList('recipients', 1, [
      ['ผู้รับบริการที่เป็นผู้ประกอบการ (ราย)', figure(countOf(recipients.total))],
      ['นำเข้า สสว.300/1 แล้ว (ราย)', figure(countOf(recipients.imported))],
      ['นำเข้าระบบติดตามฯ ไม่ได้ (ราย)', figure(countOf(recipients.notImported ?? 0))],
    ]),
    ...(recipients.reason.trim() === ''
      ? []
      : [paragraph(`เหตุผลที่ไม่สามารถนำเข้าระบบติดตามฯ: ${recipients.reason.trim()}`, { indent: true })]),
    ...richBlocks(recipients.text, { level: 3, pictures }),
    heading(3, '2.3.2 ข้อมูลหน่วยงานหรือผู้ที่เกี่ยวข้องอื่นๆ'),
    fieldList('others', 1, [['จำนวนตาม สสว.300/2', figure(countOf(others.count))]]),
    ...richBlocks(others.text, { level: 3, pictures }),
    ...successBlocks(writing, pictures),
  ];
}

/** The manual prints factors and cases after 2.3.2 without a number of their own. */
function successBlocks({ success }: Writing, pictures: Pictures): Block[] {
  const factors = success.factors.filter((factor) => factor.trim() !== '');
  return [
    heading(3, 'ปัจจัยแห่งความสำเร็จ (เรียงตามลำดับความสำคัญ)'),
    ...factors.map((factor, index) => paragraph(`${index + 1}) ${factor.trim()}`, { indent: true })),
    ...(success.cases.length === 0 ? [] : [heading(3, 'ตัวอย่างผู้ประกอบการหรือผลงานที่ประสบความสำเร็จ')]),
    ...success.cases.flatMap((each, index): Block[] => [
      paragraph(`กรณีที่ ${index + 1} ${each.title.trim()}`, { bold: true }),
      ...richBlocks(each.text, { level: 3, pictures }),
      ...each.pictures.flatMap((picture) =>
        pictureBlock(picture, { pictures, room: { widthMm: 120, heightMm: 75 } }),
      ),
    ]),
  ];
}
