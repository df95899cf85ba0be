import { describe, expect, it } from 'vitest';
import { dateOf } from '../../foundation/calendar-date.ts';
import { readLaw } from '../../platform/law/index.ts';
import { exampleFacts } from './engine/example-facts.ts';
import { obligationsOf } from './engine/obligations-rule.ts';
import { projectKinds } from './kinds/project-kinds.ts';
import { countedWords, dateLines, digestLine, leftWords } from './obligation-words.ts';

function of(kind: string, today: string, event: string, officeLimits: 'calendar-days' | 'working-days') {
  const day = dateOf(today);
  const found = obligationsOf(projectKinds, [exampleFacts({ events: [event] })], {
    law: readLaw(),
    today: day,
    through: day,
    settings: { officeLimits, holidaysShift: false, dueWithin: 7 },
  }).find((each) => each.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
}
const ended = 'work-ended 2023-09-30';

describe('how a day was counted, in words', () => {
  it('the closing: what was counted, what the calendar prints', () => {
    const closing = of('closing', '2023-10-05', ended, 'calendar-days');
    expect(countedWords('th', closing)).toBe('45 วัน นับจากวันที่โครงการสิ้นสุดหรือยกเลิก (30 ก.ย. 2566)');
    expect(dateLines('th', closing)).toEqual(['นับได้ อ. 14 พ.ย. 2566', 'วันที่ตามปฏิทินที่ประกาศ พ. 15 พ.ย. 2566']);
  });

  it('the first delay memo: before day 45, and before the day that is printed, as it is printed', () => {
    const memo = of('delay-memo-first', '2023-10-05', ended, 'calendar-days');
    expect(countedWords('th', memo)).toBe('ก่อนครบ 45 วัน นับจากวันที่โครงการสิ้นสุดหรือยกเลิก (30 ก.ย. 2566)');
    expect(dateLines('th', memo)).toEqual(['นับได้ จ. 13 พ.ย. 2566', 'ก่อนวันที่ตามปฏิทินที่ประกาศ พ. 15 พ.ย. 2566']);
    expect(memo.printed).toMatchObject({ on: '2023-11-15', clause: { source: 'osmep-manual-2564' } });
  });

  it('working days are named as such; one that is left on a Saturday is not the last day', () => {
    const submitted = 'closing-submitted 2023-04-19 1';
    expect(leftWords('th', of('closing-review', '2023-04-22', submitted, 'working-days'))).toBe(
      'เหลือ 1 วันทำการ (รวมวันนี้)',
    );
    expect(leftWords('th', of('closing-review', '2023-04-25', submitted, 'working-days'))).toBe(
      'เกินกำหนดมาแล้ว 1 วันทำการ',
    );
  });

  it('a line of the digest says as many days as the calendar does', () => {
    const line = (today: string) => {
      const report = of('monthly-report', today, 'report-month 2023-03-31 2023-03', 'calendar-days');
      return digestLine('th', { ...report, projectName: 'โครงการ ก' });
    };
    expect(line('2023-04-04')).toBe(
      'ศ. 7 เม.ย. 2566 เหลือ 4 วัน (รวมวันนี้) ส่งรายงานประจำเดือนมีนาคม 2566 โครงการ ก',
    );
    expect(line('2023-04-09')).toContain('ศ. 7 เม.ย. 2566 เกินกำหนดมาแล้ว 2 วัน ส่งรายงาน');
  });
});
