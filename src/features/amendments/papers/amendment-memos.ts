/**
 * The memos of an amendment, drafted from its record: case 1 (FRM 4.12, S2 L356-358), the place on the agenda and the
 * agenda paper (FRM 4.13, S2 L379-384), the memo after the resolution (FRM 4.12, S2 L389-393).
 */
import { formatThaiMonth } from '../../../foundation/thai-date.ts';
import { DOTTED_PLACE, longDate, type MemoKind, reasonAfterWord } from '../../memos/rules.ts';
import type { AmendmentFacts } from '../record/amendment-facts.ts';
import type { AmendmentRequestKind } from '../requesting/request-kind.ts';
import {
  addressees,
  changesOf,
  type DraftedMemo,
  FORM_400_TITLE,
  type MemoFacts,
  newPeriod,
  opening,
  reportsTitle,
  signedBy,
  wishOf,
} from './memo-parts.ts';

/** The papers of a request. What is not given yet is a dotted place, which a memo need not go on saying. */
export function draftMemos(kind: AmendmentRequestKind, of: MemoFacts): [MemoKind, DraftedMemo][] {
  const isGiven = (words: string) => words !== '' && words !== DOTTED_PLACE;
  return drawn(kind, of).map(([memo, { text, mustSay }]) => [
    memo,
    { text, mustSay: mustSay.filter(isGiven) },
  ]);
}

function drawn(kind: AmendmentRequestKind, of: MemoFacts): [MemoKind, DraftedMemo][] {
  if (kind === 'amendment-adjustment') return [['adjustment', adjustmentMemo(of)]];
  if (kind === 'amendment-resolution') return [['board-resolution', resolutionMemo(of)]];
  return [
    ['agenda', agendaMemo(of)],
    ['agenda-paper', agendaPaper(of)],
  ];
}

/** Before the list of what goes with a memo, so that it is not read on from the list of changes. */
const WITH_ATTACHMENTS = 'ทั้งนี้ ได้แนบเอกสารประกอบมาพร้อมกันนี้ ประกอบด้วย';

const year = ({ facts }: MemoFacts) => `ประจำปีงบประมาณ ${facts.project.fiscalYear}`;
const reports = (facts: AmendmentFacts) =>
  facts.reported.until === null
    ? []
    : [{ title: reportsTitle(facts), fileId: facts.reported.paper?.fileId ?? null }];

function adjustmentMemo(of: MemoFacts): DraftedMemo {
  const { facts, names } = of;
  const { work, paragraph, mustSay } = opening(of);
  const { reason, effect } = wordsOf(facts);
  return {
    text: {
      subject: `ขออนุมัติ${wishOf(facts)} ${work} ${year(of)}`,
      to: addressees(of),
      paragraphs: [
        paragraph,
        `ในการนี้ ${names.unitName} ขออนุมัติ${wishOf(facts)} เนื่องจาก${reason} โดยวัตถุประสงค์ ผลผลิต และผลลัพธ์ของงาน/โครงการไม่เปลี่ยนแปลงจากที่คณะกรรมการบริหารอนุมัติ ${effect}`,
        'รายการที่ขอปรับ มีดังนี้',
        ...changesOf(facts),
        WITH_ATTACHMENTS,
      ],
      attachments: [{ title: FORM_400_TITLE }, ...reports(facts)],
      closing: 'จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ',
      ...signedBy(of),
    },
    mustSay: [...mustSay, reason],
  };
}

function agendaMemo(of: MemoFacts): DraftedMemo {
  const { facts, names } = of;
  const { work, paragraph, mustSay } = opening(of);
  const { reason, effect, lateReason } = wordsOf(facts);
  const period = newPeriod(facts);
  const late = lateSentence(facts);
  return {
    text: {
      subject: `ขอบรรจุวาระการประชุมคณะกรรมการบริหาร เพื่อพิจารณาอนุมัติ${wishOf(facts)} ${work} ${year(of)}`,
      to: addressees(of),
      paragraphs: [
        paragraph,
        `ในการนี้ ${names.unitName} มีความประสงค์ขอ${wishOf(facts)} เนื่องจาก${reason}${period ? ` โดย${period}` : ''}`,
        ...(facts.amendment.cancel ? [] : ['รายการที่ขอ มีดังนี้', ...changesOf(facts)]),
        `ผลกระทบต่อผลผลิต/ผลลัพธ์: ${effect}`,
        ...(late ? [late] : []),
        `จึงขอบรรจุเรื่องดังกล่าวเป็นวาระการประชุมคณะกรรมการบริหาร เพื่อพิจารณาอนุมัติ ${WITH_ATTACHMENTS}`,
      ],
      attachments: [
        { title: `เอกสาร (ร่าง) วาระ เรื่อง ขออนุมัติ${wishOf(facts)} ${work}` },
        { title: FORM_400_TITLE },
        ...reports(facts),
        { title: 'สำเนาบันทึกข้อความที่ได้รับอนุมัติเปิดงาน/โครงการ พร้อมรายละเอียดงาน/โครงการ (สสว.100)' },
      ],
      closing: 'จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติให้บรรจุเป็นวาระการประชุมคณะกรรมการบริหาร',
      ...signedBy(of),
    },
    mustSay: [...mustSay, reason, ...(period ? [period] : []), ...(late ? [lateReason] : [])],
  };
}

/** What the officer has not given yet stands as a dotted place; a memo is not sent with one. */
function wordsOf({ amendment }: Pick<AmendmentFacts, 'amendment'>) {
  const orDots = (words: string) => reasonAfterWord(words) || DOTTED_PLACE;
  return {
    reason: orDots(amendment.reason),
    effect: orDots(amendment.effect),
    lateReason: orDots(amendment.lateReason),
  };
}

function lateSentence(facts: AmendmentFacts): string | null {
  const { due } = facts;
  if (!due?.late) return null;
  return `อนึ่ง คำขอนี้เสนอหลังวันที่ ${longDate(due.on)} ซึ่งเป็นกำหนดเสนอก่อนสิ้นสุดโครงการอย่างน้อย ${due.days} วัน เนื่องจาก${wordsOf(facts).lateReason}`;
}

function agendaPaper(of: MemoFacts): DraftedMemo {
  const { facts, names } = of;
  const { work, paragraph, mustSay } = opening(of);
  const { cancel } = facts.amendment;
  const { reason, effect } = wordsOf(facts);
  const period = newPeriod(facts);
  const until = facts.reported.until;
  const boardKinds = facts.kinds.filter((each) => each.decidedBy === 'board');
  return {
    text: {
      subject: `ขออนุมัติ${wishOf(facts)} ${work} ${year(of)}`,
      to: [],
      paragraphs: [],
      sections: [
        { heading: 'เรื่องเดิม', paragraphs: [paragraph] },
        {
          heading: 'ข้อเท็จจริง',
          paragraphs: [
            `${names.unitName} ขอ${wishOf(facts)} เนื่องจาก${reason}`,
            until
              ? `ผลการดำเนินงานตามรายงาน สสว.200/1-3 ณ เดือน${formatThaiMonth(until, { month: 'long' })} ปรากฏตามเอกสารแนบ`
              : 'โครงการยังไม่ถึงกำหนดรายงานผลการดำเนินงาน',
          ],
        },
        {
          heading: 'รายการที่ขอ',
          paragraphs: cancel
            ? ['ยกเลิกงาน/โครงการทั้งโครงการ']
            : [...(period ? [period] : []), ...changesOf(facts)],
        },
        { heading: 'ผลกระทบต่อผลผลิต/ผลลัพธ์', paragraphs: [effect] },
        {
          heading: 'ระเบียบที่เกี่ยวข้อง',
          paragraphs: boardKinds.map((each) => `คู่มือการติดตามและรายงานผลการดำเนินงาน ${each.clause.clause}`),
        },
      ],
      attachments: [
        { title: FORM_400_TITLE },
        ...reports(facts),
        { title: 'รายละเอียดงาน/โครงการ (สสว.100)' },
      ],
      closing: `จึงเสนอคณะกรรมการบริหารเพื่อโปรดพิจารณาอนุมัติ${wishOf(facts)} ${work}`,
      ...signedBy(of),
    },
    mustSay: [...mustSay, reason, ...(period ? [period] : [])],
  };
}

function resolutionMemo(of: MemoFacts): DraftedMemo {
  const { facts, names } = of;
  const { work, paragraph, mustSay } = opening(of);
  const item = facts.agenda.findLast((each) => each.resolution === 'approved');
  const meeting = item ? `ครั้งที่ ${item.meetingNumber} เมื่อวันที่ ${longDate(item.heldOn)}` : '';
  const wish = facts.amendment.cancel ? `ยกเลิก${work}` : `ปรับแผนการดำเนินงานและแผนการใช้จ่ายงบประมาณ ${work}`;
  const words = item?.resolutionText.trim() ?? '';
  return {
    text: {
      subject: `ขออนุมัติ${wish} ตามมติคณะกรรมการบริหาร ${year(of)}`,
      to: addressees(of),
      paragraphs: [
        paragraph,
        `คณะกรรมการบริหารในการประชุม${meeting} มีมติอนุมัติ${wishOf(facts)} ดังนี้ ${words}`,
        `ในการนี้ ${names.unitName} จึงขออนุมัติ${wish} ตามมติดังกล่าว`,
        ...(facts.amendment.cancel ? [] : ['รายการที่ขอปรับ มีดังนี้', ...changesOf(facts)]),
        WITH_ATTACHMENTS,
      ],
      attachments: [
        {
          title: `รายงานการประชุมคณะกรรมการบริหาร ${meeting}${item?.minutesNumber ? ` (เลขที่ ${item.minutesNumber})` : ''}`,
          fileId: item?.minutesFileId ?? null,
        },
        ...reports(facts),
        ...(facts.amendment.cancel ? [] : [{ title: FORM_400_TITLE }]),
      ],
      closing: 'จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ',
      ...signedBy(of),
    },
    mustSay: [...mustSay, ...(item ? [item.meetingNumber, words] : [])],
  };
}
