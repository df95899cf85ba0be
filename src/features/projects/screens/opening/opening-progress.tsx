import { useQuery } from '@tanstack/react-query';
import { ClauseLink, Section, ToneText } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { ApprovalTrail } from '../../../approvals/screens/index.ts';
import { clauses } from '../../clauses.ts';
import type { ProjectState } from '../../plan/plan-types.ts';
import { messages } from '../messages.ts';
import { openingQuery } from '../queries.ts';

const kinds = ['project-opening', 'project-opening-paper'] as const;

/** Where the opening stands in its approval chain, and how an approval on paper was entered. */
export function OpeningProgress({ projectCode, state }: { projectCode: string; state: ProjectState }) {
  const w = useWords(messages);
  const { data: opening } = useQuery(openingQuery(projectCode));
  if (!opening) return null;
  // Submitted before this installation had approval chains: nobody was asked.
  if (opening.requested.length === 0)
    return state === 'submitted' ? (
      <Section title={w('opening.unasked')}>
        <p>{w('opening.unasked-text')}</p>
      </Section>
    ) : null;
  return (
    <div className="grid gap-4">
      {opening.paperApproval && <PaperApproval paper={opening.paperApproval} />}
      <ApprovalTrail projectCode={projectCode} kinds={kinds} />
    </div>
  );
}

type Paper = {
  approvedOn: string;
  documentNumber: string;
  enteredOn: string;
  dueOn: string;
  late: boolean;
};

function PaperApproval({ paper }: { paper: Paper }) {
  const w = useWords(messages);
  const format = useFormat();
  const day = (date: string) => format.date(date as CalendarDate);
  const days = { due: day(paper.dueOn), entered: day(paper.enteredOn) };
  return (
    <Section title={w('paper.title')}>
      <p>{w('paper.approved', { date: day(paper.approvedOn), number: paper.documentNumber })}</p>
      <p className="flex flex-wrap items-center gap-3 text-grid">
        <ToneText
          tone={paper.late ? 'late' : 'good'}
          icon={paper.late ? 'warning' : 'check'}
          word={w(paper.late ? 'paper.late' : 'paper.in-time', days)}
        />
        <ClauseLink clause={clauses.typing} />
      </p>
    </Section>
  );
}
