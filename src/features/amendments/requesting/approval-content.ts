/** What an approver of an amendment reads, and what is frozen with the request (WFL-16). */
import type { Bilingual } from '../../../foundation/law.ts';
import { formatThaiDate, formatThaiMonth } from '../../../foundation/thai-date.ts';
import type { ApprovalContent, Paper } from '../../approvals/rules.ts';
import type { Memo } from '../../memos/index.ts';
import { bilingual } from '../bilingual.ts';
import { wishedDifferences } from '../difference/amendment-differences.ts';
import { condensedDifferences } from '../difference/condensed-differences.ts';
import { condensedReasons } from '../difference/condensed-reasons.ts';
import { monthWords } from '../difference/difference-words.ts';
import { contentMessages, kindMessages } from '../messages.ts';
import { memosOf } from '../papers/memo-kinds.ts';
import type { AmendmentFacts } from '../record/amendment-facts.ts';
import type { AmendmentPaper } from '../record/amendment-store.ts';
import { amendmentChecks } from './amendment-checks.ts';
import type { AmendmentRequestKind } from './request-kind.ts';

const say = bilingual(contentMessages);
const sayKind = bilingual(kindMessages);
const plain = (text: string): Bilingual => ({ th: text === '' ? '-' : text, en: text === '' ? '-' : text });

export function approvalContent(
  facts: AmendmentFacts,
  kind: AmendmentRequestKind,
  papers: readonly AmendmentPaper[],
): ApprovalContent {
  const { amendment, kinds } = facts;
  const kindsSaid = joined(kinds.map((each) => sayKind(each.kind)));
  return {
    title: say(kind, { number: amendment.number, kinds: kindsSaid }),
    summary: [
      [say('kinds'), kindsSaid],
      [say('decided-by'), sayKind(facts.decidedBy)],
      [say('why'), whyOf(facts)],
      [say('reason'), plain(amendment.reason)],
      [say('effect'), plain(amendment.effect)],
      ...(amendment.lateReason === ''
        ? []
        : [[say('late-reason'), plain(amendment.lateReason)] as [Bilingual, Bilingual]]),
      ...(amendment.reportedUntil && !amendment.cancel
        ? [
            [say('reported'), say('reported-until', { month: monthWords(amendment.reportedUntil) })] as [
              Bilingual,
              Bilingual,
            ],
          ]
        : []),
      ...resolutionSummary(facts),
    ],
    differences: condensedDifferences(wishedDifferences(facts.differences)),
    checks: amendmentChecks(facts, kind),
    places: [
      { place: 'reason', label: say('reason') },
      { place: 'effect', label: say('effect') },
    ],
    papers: papersOf(facts, kind, papers),
    facts: {
      plan: facts.after,
      cancel: amendment.cancel,
      madeFrom: amendment.madeFrom,
      reportedUntil: amendment.reportedUntil,
      kinds: kinds.map((each) => each.kind),
      ...(kind === 'amendment-resolution' && { minutesSha256: approvedAt(facts)?.minutesSha256 ?? null }),
    },
  };
}

/** Where the board approved. */
const approvedAt = ({ agenda }: Pick<AmendmentFacts, 'agenda'>) =>
  agenda.findLast((each) => each.resolution === 'approved');

const joined = (parts: readonly Bilingual[]): Bilingual => ({
  th: parts.map((each) => each.th).join(', '),
  en: parts.map((each) => each.en).join(', '),
});

/** The board's reasons first: they are why it goes there. */
function whyOf({ kinds, decidedBy }: AmendmentFacts): Bilingual {
  const deciding = kinds.filter((each) => each.decidedBy === decidedBy);
  const labels = deciding.flatMap(({ why }) => condensedReasons(why).map((each) => each.label));
  const shown = joined(labels.slice(0, 5));
  return labels.length > 5 ? say('and-more', { shown, count: labels.length - 5 }) : shown;
}

function resolutionSummary({ agenda }: AmendmentFacts): [Bilingual, Bilingual][] {
  return agenda
    .filter((each) => each.resolution !== null)
    .map((each) => [
      say('resolution', {
        number: each.meetingNumber,
        date: {
          th: formatThaiDate(each.heldOn),
          en: formatThaiDate(each.heldOn, { language: 'en' }),
        },
      }),
      plain(each.resolutionText),
    ]);
}

/** Every paper that the manual demands of this request, where it can be read (S2 L356-358, L381-384, L391-393). */
function papersOf(
  { amendment, memos, opening, agenda, project }: AmendmentFacts,
  kind: AmendmentRequestKind,
  stored: readonly AmendmentPaper[],
): Paper[] {
  const base = `/api/v1/projects/${amendment.projectCode}`;
  const paper = (wanted: AmendmentPaper['paper'], name: string): Paper[] => {
    const found = stored.findLast((each) => each.requestKind === kind && each.paper === wanted);
    return found ? [{ name, link: `${base}/amendments/${amendment.number}/papers/${found.fileId}` }] : [];
  };
  const item = approvedAt({ agenda });
  const memo = (each: Memo): Paper => ({
    name: each.text.subject,
    link: `/api/v1/memos/${each.memoId}/pdf`,
  });
  return [
    ...memosOf[kind].flatMap((wanted) => {
      const sent = memos.find((each) => each.kind === wanted && each.state === 'sent');
      return sent ? [memo(sent)] : [];
    }),
    ...paper('form-400', 'สสว.400'),
    ...paper(
      'form-200',
      amendment.reportedUntil ? `สสว.200/1-3 ${formatThaiMonth(amendment.reportedUntil)}` : 'สสว.200/1-3',
    ),
    ...(kind === 'amendment-agenda' ? openingPapers() : []),
    ...(kind === 'amendment-resolution' && item?.minutesFileId
      ? [
          {
            name: `รายงานการประชุมครั้งที่ ${item.meetingNumber}`,
            link: `/api/v1/board-meetings/${item.meetingId}/minutes`,
          },
        ]
      : []),
  ];

  function openingPapers(): Paper[] {
    const details = {
      name: 'สสว.100',
      link: `/api/v1/official-forms/100/file?project=${project.projectCode}&format=pdf`,
    };
    if (opening.kind === 'memo')
      return [
        {
          name: `บันทึกข้อความที่ ${opening.documentNumber}`,
          link: `/api/v1/memos/${opening.memoId}/pdf`,
        },
        details,
      ];
    if (opening.kind === 'file')
      return [{ name: opening.name, link: `${base}/files/${opening.fileId}` }, details];
    return [details];
  }
}
