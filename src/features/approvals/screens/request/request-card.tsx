import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Facts, Link, Section, Skeleton } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Paper } from '../../approval-content.ts';
import { Failure, useSaid } from '../failure.tsx';
import { messages } from '../messages.ts';
import { type RequestOnScreen, requestQuery } from '../queries.ts';
import { DecisionForm } from './decision-form.tsx';
import { ChangedSince, Differences } from './differences.tsx';
import { Papers } from './papers.tsx';
import { RequestChecks } from './request-checks.tsx';
import { RequestStateBadge } from './request-state.tsx';
import { StepTrail } from './step-trail.tsx';

type PaperShown = {
  /** The paper that is looked at, and whether the page shows it beside the card. */
  paper: Paper | null;
  onPaper: (paper: Paper | null) => void;
  isPaperBeside: boolean;
};
export type RequestCardProps = PaperShown & {
  requestId: string;
  onDecided: (requestId: string) => void;
};

/** One request on one card: what, who, the difference, what the rules say, the papers, three buttons. */
export function RequestCard(props: RequestCardProps) {
  const { requestId, onDecided, ...rest } = props;
  const { data: request, error, refetch } = useQuery(requestQuery(requestId));
  if (error) return <Failure error={error} onAgain={() => void refetch()} />;
  if (!request) return <Skeleton lines={10} />;
  return <Card request={request} onDecided={() => onDecided(requestId)} {...rest} />;
}

function Card(props: PaperShown & { request: RequestOnScreen; onDecided: () => void }) {
  const { request, onDecided, paper, onPaper, isPaperBeside } = props;
  const w = useWords(messages);
  const said = useSaid();
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  // The next request comes by itself: who works by keyboard or by ear starts again at its title.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const { content, seat } = request;
  const on = format.date(request.requestedOn as CalendarDate);
  return (
    <article className="grid gap-4" aria-labelledby="request-title">
      <header className="grid gap-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-grid text-muted">
          {w(`kind.${request.kind}`)}
          <RequestStateBadge state={request.state} kind={request.kind} />
        </p>
        <h2 id="request-title" ref={heading} tabIndex={-1} className="text-h2 outline-none">
          {said(content.title)}
        </h2>
        <p>
          {!said(content.title).includes(request.projectName) && `${request.projectName} `}
          <span className="figures text-muted">
            {request.projectCode} · {said({ th: request.unitName, en: request.unitNameEn })}
          </span>
        </p>
        <p className="flex flex-wrap gap-x-4 text-grid text-muted">
          <span>
            {request.requestedForName
              ? w('request.by-for', { name: request.requestedByName, behalf: request.requestedForName, on })
              : w('request.by', { name: request.requestedByName, on })}
          </span>
          <Link to={request.page}>{w('request.project')}</Link>
        </p>
      </header>
      {request.changed.length > 0 && <ChangedSince differences={request.changed} />}
      {content.summary.length > 0 && (
        <Section title={w('request.asked')}>
          <Facts
            facts={content.summary.map(([label, value]) => ({
              term: said(label),
              value: <span className="whitespace-pre-line break-words">{said(value)}</span>,
            }))}
          />
        </Section>
      )}
      {content.differences.length > 0 && <Differences differences={content.differences} />}
      {request.checks.length > 0 && (
        <RequestChecks
          checks={request.checks}
          canConfirm={seat !== null}
          confirmed={confirmed}
          onConfirm={setConfirmed}
        />
      )}
      {content.papers.length > 0 && (
        <Papers papers={content.papers} shown={paper} onShow={onPaper} isBeside={isPaperBeside} />
      )}
      <StepTrail request={request} />
      {seat && <DecisionForm request={request} seat={seat} confirmed={confirmed} onDecided={onDecided} />}
    </article>
  );
}
