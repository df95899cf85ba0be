/** The board as an Excel workbook: exactly the rows that are filtered, in their order. */
import { type CalendarDate, dayInThailand } from '../../foundation/calendar-date.ts';
import { roundDecimal } from '../../foundation/decimal.ts';
import { type Language, sayIn } from '../../foundation/message.ts';
import { formatThaiDate, formatThaiMonth, markEra } from '../../foundation/thai-date.ts';
import {
  type CellLook,
  type SpecCell,
  type WorkbookSpec,
  writeWorkbook,
} from '../../platform/spreadsheets/index.ts';
import type { BoardRow } from './board-row.ts';
import type { ExportedBoard } from './export-board.ts';
import { monitoringBoardMessages } from './messages.ts';

type Code = keyof typeof monitoringBoardMessages;
type Say = (code: Code, data?: Record<string, string | number>) => string;
type Column = {
  word: Code;
  width: number;
  look?: CellLook;
  value: (row: BoardRow) => string | number | null;
};

const percent: CellLook = { format: '0.00', align: 'right' };
const baht: CellLook = { format: '#,##0.00', align: 'right' };
const middle: CellLook = { align: 'center' };

const dayIn = (language: Language, day: CalendarDate, month: 'short' | 'long' = 'short') =>
  markEra(formatThaiDate(day, { month, language }), language);

/** Work has up to ten decimals in the plan; Excel shows two, and keeps what it is given. */
const percentOf = (value: string | null) => (value === null ? null : Number(roundDecimal(value, 6)));
const bahtOf = (satang: number | null) => (satang === null ? null : satang / 100);

function columns(language: Language, say: Say): Column[] {
  const day = (at: Date | null | undefined) => (at ? dayIn(language, dayInThailand(at)) : null);
  return [
    { word: 'column.code', width: 11, look: middle, value: (row) => row.projectCode },
    { word: 'column.name', width: 46, look: { wrap: true }, value: (row) => row.name },
    {
      word: 'column.unit',
      width: 26,
      look: { wrap: true },
      value: (row) => (language === 'th' ? row.unitName : row.unitNameEn),
    },
    { word: 'column.programme', width: 26, look: { wrap: true }, value: (row) => row.programmeName },
    { word: 'column.state', width: 13, look: middle, value: (row) => say(`board.${row.state}`) },
    {
      word: 'column.due',
      width: 14,
      look: middle,
      value: (row) => row.due && dayIn(language, row.due.on),
    },
    {
      word: 'column.late',
      width: 11,
      look: middle,
      value: (row) => (row.submittedLate ? say('book.yes') : null),
    },
    { word: 'column.work-plan', width: 12, look: percent, value: (row) => percentOf(row.work.plan) },
    { word: 'column.work-result', width: 12, look: percent, value: (row) => percentOf(row.work.result) },
    {
      word: 'column.work-plan-cumulative',
      width: 12,
      look: percent,
      value: (row) => percentOf(row.work.planCumulative),
    },
    {
      word: 'column.work-result-cumulative',
      width: 12,
      look: percent,
      value: (row) => percentOf(row.work.resultCumulative),
    },
    { word: 'column.spending-plan', width: 16, look: baht, value: (row) => bahtOf(row.spending.planSatang) },
    {
      word: 'column.spending-result',
      width: 16,
      look: baht,
      value: (row) => bahtOf(row.spending.resultSatang),
    },
    {
      word: 'column.spending-plan-cumulative',
      width: 17,
      look: baht,
      value: (row) => bahtOf(row.spending.planCumulativeSatang),
    },
    {
      word: 'column.spending-result-cumulative',
      width: 17,
      look: baht,
      value: (row) => bahtOf(row.spending.resultCumulativeSatang),
    },
    {
      word: 'column.behind',
      width: 11,
      look: middle,
      value: (row) => (row.work.behind || row.spending.behind ? say('book.yes') : null),
    },
    { word: 'column.problems', width: 11, look: middle, value: (row) => row.problems || null },
    { word: 'column.changed', width: 14, look: middle, value: (row) => day(row.lastChange?.at) },
    {
      word: 'column.changed-by',
      width: 26,
      look: { wrap: true },
      value: (row) => row.lastChange?.by ?? null,
    },
    { word: 'column.officer', width: 26, look: { wrap: true }, value: (row) => row.officer.name },
    { word: 'column.telephone', width: 16, value: (row) => row.telephone },
    {
      word: 'column.reopening',
      width: 12,
      look: middle,
      value: (row) => (row.reopening ? say('book.yes') : null),
    },
    {
      word: 'column.reminded',
      width: 14,
      look: middle,
      value: (row) => row.lastReminder && dayIn(language, row.lastReminder.on),
    },
  ];
}

const HEAD_ROW = 4;
const headLook: CellLook = {
  bold: true,
  border: true,
  wrap: true,
  align: 'center',
  middle: true,
  fill: 'E8ECF2',
};

function filterWords(board: ExportedBoard, say: Say): string {
  const { filter, unitName, programmeName } = board;
  const words = [
    filter.state && say(`board.${filter.state}`),
    unitName,
    programmeName,
    filter.behind === 'true' && say('book.behind'),
    filter.reopening === 'true' && say('book.reopening'),
    filter.search && say('book.search', { text: filter.search }),
  ].filter((each) => typeof each === 'string' && each !== '');
  return say('book.filter', { filter: words.join(' · ') || say('book.no-filter') });
}

export function boardWorkbook(board: ExportedBoard, language: Language, madeAt: Date): WorkbookSpec {
  const say: Say = (code, data) => sayIn(language, monitoringBoardMessages, code, data);
  const all = columns(language, say);
  const month = markEra(formatThaiMonth(board.month, { month: 'long', language }), language);
  const title = say('book.title', { month });
  const made = say('book.made', {
    day: dayIn(language, board.today, 'long'),
    count: board.rows.length,
  });
  const cells: SpecCell[] = [
    { row: 1, column: 1, value: title, look: { bold: true, size: 18 } },
    { row: 2, column: 1, value: `${board.agencyName} · ${made}` },
    { row: 3, column: 1, value: filterWords(board, say) },
    ...all.map((column, index) => ({
      row: HEAD_ROW,
      column: index + 1,
      value: say(column.word),
      look: headLook,
    })),
    ...board.rows.flatMap((row, at) =>
      all.map((column, index) => ({
        row: HEAD_ROW + 1 + at,
        column: index + 1,
        value: column.value(row),
        look: { border: true, ...column.look },
      })),
    ),
  ];
  return {
    title,
    madeAt,
    sheets: [
      {
        name: month,
        widths: all.map((column) => column.width),
        cells,
        frozenRows: HEAD_ROW,
        frozenColumns: 2,
        print: {
          orientation: 'landscape',
          repeatRows: { from: HEAD_ROW, to: HEAD_ROW },
          footer: { end: '&P/&N' },
        },
      },
    ],
  };
}

export const writeBoard = (board: ExportedBoard, language: Language, madeAt: Date): Promise<Uint8Array> =>
  writeWorkbook(boardWorkbook(board, language, madeAt));
