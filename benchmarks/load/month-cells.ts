/** What an officer types into one month, other figures with every save, and the same cells as texts to compare. */

import { decimal } from '../../src/foundation/decimal.ts';
import { satang } from '../../src/foundation/satang.ts';
import {
  type FigureValue,
  figure,
  formatFigure,
  formatMoney,
  type MoneyValue,
  money,
} from '../../src/foundation/value.ts';
import type { PlantedProject } from '../ground/plant-agency.ts';

/** Place of a cell (`activities.ID.work`) to its text, as the audit trail writes it. */
export type Cells = Record<string, string>;

export interface MonthContent {
  activities: {
    activityId: string;
    work: FigureValue;
    workDone: string;
    problem: string;
    remedy: string;
    spending: MoneyValue;
  }[];
  indicators: { indicatorId: string; value: FigureValue; note: string }[];
}

/** The `number`th save of a project: every cell differs from that of the save before. */
export function monthContent(
  project: Pick<PlantedProject, 'activityIds' | 'indicatorIds'>,
  number: number,
): MonthContent {
  return {
    activities: project.activityIds.map((activityId, row) => ({
      activityId,
      work: figure(decimal(String(((number * 13 + row * 7) % 1000) / 10))),
      workDone: `บันทึกครั้งที่ ${number}: ประชุมคณะทำงานและลงพื้นที่ติดตามกิจกรรมที่ ${row + 1}`,
      problem: `ผู้เข้าร่วมน้อยกว่าแผน ${number} ราย`,
      remedy: `ขยายเวลารับสมัครออกไป ${number} วัน`,
      spending: money(satang(number * 101 + row * 100_003)),
    })),
    indicators: project.indicatorIds.map((indicatorId, row) => ({
      indicatorId,
      value: figure(decimal(String(number + row))),
      note: `นับถึงครั้งที่ ${number}`,
    })),
  };
}

export function cellTexts({ activities, indicators }: MonthContent): Cells {
  const cells: Cells = {};
  for (const { activityId, work, workDone, problem, remedy, spending } of activities) {
    const texts = { work: formatFigure(work), workDone, problem, remedy, spending: formatMoney(spending) };
    for (const [cell, text] of Object.entries(texts)) cells[`activities.${activityId}.${cell}`] = text;
  }
  for (const { indicatorId, value, note } of indicators)
    Object.assign(cells, {
      [`indicators.${indicatorId}.value`]: formatFigure(value),
      [`indicators.${indicatorId}.note`]: note,
    });
  return cells;
}
