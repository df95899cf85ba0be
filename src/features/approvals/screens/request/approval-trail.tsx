import { useQuery } from '@tanstack/react-query';
import { Section, Skeleton } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { RequestKind } from '../../request-kinds.ts';
import { Failure } from '../failure.tsx';
import { messages } from '../messages.ts';
import { projectRequestsQuery, type RequestOnScreen } from '../queries.ts';
import { RequestStateBadge } from './request-state.tsx';
import { StepTrail } from './step-trail.tsx';

export type ApprovalTrailProps = {
  projectCode: string;
  /** Only requests of these kinds, and of one subject where it is given; absent: all of the project. */
  kinds?: readonly RequestKind[];
  subjectId?: string;
};

/** For the page of a record: where its request stands, who has decided and with what words, the newest first. */
export function ApprovalTrail({ projectCode, kinds, subjectId }: ApprovalTrailProps) {
  const w = useWords(messages);
  const { data, error } = useQuery(projectRequestsQuery(projectCode));
  if (error) return <Failure error={error} />;
  if (!data) return <Skeleton lines={3} />;
  const requests = data.requests
    .filter((each) => !kinds || kinds.includes(each.kind))
    .filter((each) => subjectId === undefined || each.subjectId === subjectId)
    .reverse();
  const [newest, ...earlier] = requests;
  if (!newest) return <p className="text-muted">{w('trail.none')}</p>;
  return (
    <div className="grid gap-4">
      <OneTrail request={newest} />
      {earlier.length > 0 && (
        <details>
          <summary className="target cursor-pointer text-act">
            {w('trail.earlier')} ({earlier.length})
          </summary>
          <div className="mt-3 grid gap-4">
            {earlier.map((each) => (
              <OneTrail key={each.requestId} request={each} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function OneTrail({ request }: { request: RequestOnScreen }) {
  const w = useWords(messages);
  const format = useFormat();
  return (
    <Section
      title={w('request.line')}
      aside={
        <span className="flex flex-wrap items-center gap-2">
          {w('inbox.since', { on: format.date(request.requestedOn as CalendarDate) })}
          <RequestStateBadge state={request.state} kind={request.kind} />
        </span>
      }
    >
      <StepTrail request={request} bare />
    </Section>
  );
}
