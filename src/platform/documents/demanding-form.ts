/**
 * A form that asks everything of the renderers, for their tests and for the benchmark of warm drawing: twelve
 * months on landscape pages, spanning heads, groups and totals, long Thai texts, every kind of value, and text
 * that would break a careless renderer. Figures are made up by a rule, not taken from any agency.
 */

import type { Decimal } from '../../foundation/decimal.ts';
import {
  type Content,
  fieldList,
  figure,
  groupRow,
  heading,
  headRow,
  money,
  type OfficialDocument,
  paragraph,
  percent,
  row,
  signatures,
  table,
  text,
  totalRow,
} from '../../foundation/document-blocks.ts';
import type { Satang } from '../../foundation/satang.ts';

const MONTHS = [
  'ต.ค. 65',
  'พ.ย. 65',
  'ธ.ค. 65',
  'ม.ค. 66',
  'ก.พ. 66',
  'มี.ค. 66',
  'เม.ย. 66',
  'พ.ค. 66',
  'มิ.ย. 66',
  'ก.ค. 66',
  'ส.ค. 66',
  'ก.ย. 66',
];

const ACTIVITIES = [
  'จัดประชุมเชิงปฏิบัติการเพื่อถ่ายทอดองค์ความรู้ด้านการตลาดดิจิทัลและการสร้างมูลค่าเพิ่มให้แก่วิสาหกิจขนาดกลางและขนาดย่อมในส่วนภูมิภาค',
  'พัฒนาระบบฐานข้อมูลผู้ประกอบการ (SME Big Data) และเชื่อมโยงข้อมูลกับหน่วยงานภาครัฐที่เกี่ยวข้อง',
  'ให้คำปรึกษาแนะนำเชิงลึก ณ สถานประกอบการ ความมั่นคง น้ำมันปาล์ม กี่ครั้ง ปู่ย่า ฐานะ ญาติผู้ใหญ่ ฏีกา ที่ปรึกษา',
  'ติดตามและประเมินผลการดำเนินงาน',
];

const HOSTILE =
  '#import "x": * $1+1$ \\ "quote" \'s [a]{b} <b>&amp;</b> `code` _em_ =1+1 @ref // no comment /* */ ~ -- ---';

export const LONG_WORD = 'ก'.repeat(3) + 'x'.repeat(10_000);

export function demandingForm(changes: Partial<OfficialDocument> = {}, activityGroups = 7): OfficialDocument {
  const cells = (line: number): { contents: Content[]; sum: number } => {
    const amounts = MONTHS.map((_month, index) => ((line * 7_919 + index * 104_729) % 900_000) * 137 + 50);
    const contents: Content[] = amounts.map((amount) => money(amount as Satang));
    if (line % 3 === 1) contents[0] = figure({ kind: 'not-applicable' });
    if (line % 3 === 1) contents[1] = figure({ kind: 'nothing' });
    if (line % 3 === 2) contents[2] = money(0 as Satang);
    if (line % 3 === 2) contents[3] = figure({ kind: 'missing' });
    const sum = contents.reduce(
      (total, content) => total + (content.kind === 'money' ? content.satang : 0),
      0,
    );
    return { contents, sum };
  };
  let all = 0;
  const rows = Array.from({ length: activityGroups }, (_unused, group) => [
    groupRow([{ content: text(`แผนงานที่ ${group + 1} การส่งเสริมวิสาหกิจขนาดกลางและขนาดย่อม`), colspan: 16 }]),
    ...ACTIVITIES.map((name, index) => {
      const line = group * ACTIVITIES.length + index;
      const { contents, sum } = cells(line);
      all += sum;
      return row([
        `${line + 1}`,
        name,
        ...contents,
        money(sum as Satang),
        percent(`${(line * 37) % 101}.${line}5`, 2),
      ]);
    }),
  ]).flat();
  return {
    formId: 'สสว.200/3',
    version: '1',
    language: 'th',
    title: { th: 'รายงานผลการใช้จ่ายงบประมาณ "ตัวอย่าง" #1', en: 'Spending report' },
    orientation: 'landscape',
    digits: 'arabic',
    header: { start: 'สำนักงานตัวอย่างเพื่อการทดสอบ', end: 'แบบ สสว.200/3' },
    footer: { start: 'รายงาน ณ วันที่ 5 เม.ย. 2566 ฉบับที่ 1' },
    madeAt: '2023-04-05T03:20:00Z',
    blocks: [
      heading(1, 'รายงานผลการใช้จ่ายงบประมาณ ประจำเดือนมีนาคม 2566', 'center'),
      fieldList('facts', 2, [
        ['ชื่อโครงการ', 'โครงการพัฒนาผู้ประกอบการวิสาหกิจขนาดกลางและขนาดย่อมเพื่อเพิ่มขีดความสามารถในการแข่งขันด้วยนวัตกรรม'],
        ['รหัสโครงการ', '66010001'],
        ['งบประมาณ (บาท)', money(1_100_000_000 as Satang)],
        ['ร้อยละการเบิกจ่าย', percent('45.454545', 2, { sign: true })],
        ['ผลผลิต', figure({ kind: 'number', number: '1250.5' as Decimal })],
        ['ข้อความ', HOSTILE],
      ]),
      table('spending', {
        caption: 'ตารางที่ 1 แผนและผลการใช้จ่ายรายเดือน (บาท)',
        columns: [
          { id: 'no', weight: 1, align: 'center' },
          { id: 'activity', weight: 12 },
          ...MONTHS.map((month) => ({ id: month, weight: 4 })),
          { id: 'sum', weight: 4.5 },
          { id: 'percent', weight: 2.5 },
        ],
        head: [
          headRow([
            { text: 'ที่', rowspan: 2 },
            { text: 'กิจกรรม', rowspan: 2 },
            { text: 'ไตรมาส 1', colspan: 3 },
            { text: 'ไตรมาส 2', colspan: 3 },
            { text: 'ไตรมาส 3', colspan: 3 },
            { text: 'ไตรมาส 4', colspan: 3 },
            { text: 'รวม', rowspan: 2 },
            { text: 'ร้อยละ', rowspan: 2 },
          ]),
          headRow(MONTHS),
        ],
        rows: [
          ...rows,
          totalRow([
            { content: text('รวมทั้งสิ้น'), colspan: 14, align: 'end' },
            money(all as Satang),
            percent(null),
          ]),
        ],
      }),
      heading(2, 'ปัญหา อุปสรรค และแนวทางแก้ไข'),
      paragraph(
        'การดำเนินงานล่าช้ากว่าแผนเนื่องจากกระบวนการจัดซื้อจัดจ้างต้องปรับปรุงขอบเขตของงาน (TOR) ให้สอดคล้องกับระเบียบกระทรวงการคลังว่าด้วยการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 ทั้งนี้ ได้เร่งรัดให้ผู้รับจ้างส่งมอบงานงวดที่ 2 ภายในเดือนเมษายน 2566 และได้กำชับให้ผู้ที่เกี่ยวข้องรายงานความก้าวหน้าทุกสัปดาห์\nบรรทัดที่สอง',
        { indent: true },
      ),
      signatures(
        { role: 'ผู้รายงาน', position: 'เจ้าหน้าที่โครงการ (ตัวอย่าง)' },
        {
          role: 'ผู้อนุมัติ',
          position: 'ผู้อำนวยการฝ่าย (ตัวอย่าง)',
          actingFor: 'ปฏิบัติราชการแทน ผู้อำนวยการสำนักงาน',
          date: '5 เม.ย. 2566',
        },
      ),
    ],
    ...changes,
  };
}
