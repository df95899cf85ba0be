import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Button, EmptyState, Section, Skeleton } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import { ProjectFiles } from '../../projects/screens/index.ts';
import { accountingKinds, closingFileKinds } from '../guards/guard-facts.ts';
import { moneyStates, openClosingStates } from '../workflow/closing-workflow.ts';
import { AccountingPanel } from './accounting-panel.tsx';
import { ActFailure } from './act-failure.tsx';
import { type ClosingOnScreen, closingQuery, saveClosing } from './closing-api.ts';
import { ClosingSteps } from './closing-steps.tsx';
import { CountdownHead, CountdownLine } from './countdown-head.tsx';
import { DeclareForm } from './declare-form.tsx';
import { DeclaredMoney } from './declared-money.tsx';
import { DelayPanel } from './delay-panel.tsx';
import { GuardList } from './guard-list.tsx';
import { MemoPanel } from './memo-panel.tsx';
import { messages } from './messages.ts';
import { ReceiptPanel } from './receipt-panel.tsx';
import { ReviewRounds } from './review-rounds.tsx';
import { useClosingAct } from './use-closing-act.ts';

type Props = { year: string; projectCode: string };

/** Closing a project on one screen: countdown, guards, money, papers, memo, review, delay memos. */
export function Closing({ year, projectCode }: Props) {
  const w = useWords(messages);
  const format = useFormat();
  const { data: closing, error } = useQuery(closingQuery(projectCode));
  useWayToPlace(closing !== undefined);
  if (error) return <ActFailure error={error} />;
  if (!closing) return <Skeleton lines={8} />;
  if (closing.countdown.stage === 'running' && closing.state === 'not-begun')
    return (
      <EmptyState
        title={w('closing.not-over', { date: format.date(closing.endedOn, { weekday: true }) })}
        icon="calendar"
      />
    );
  const hasBegun = closing.state !== 'not-begun';
  return (
    <div className="grid gap-4">
      <CountdownHead closing={closing} />
      {!hasBegun && closing.may.save && <Begin closing={closing} />}
      <GuardList guards={closing.guards} />
      {hasBegun && closing.may.save ? <DeclareForm closing={closing} /> : <DeclaredMoney closing={closing} />}
      <AccountingPanel closing={closing} />
      <PapersOfClosing closing={closing} />
      {hasBegun && <MemoPanel closing={closing} year={year} />}
      <ReviewRounds rounds={closing.rounds} />
      <ReceiptPanel closing={closing} />
      <DelayPanel closing={closing} year={year} />
      <ClosingSteps steps={closing.steps} />
    </div>
  );
}

/** The line on the page of an ended project; nothing while it still runs. */
export function ClosingNotice({ year, projectCode }: Props) {
  const { data: closing } = useQuery(closingQuery(projectCode));
  return closing ? <CountdownLine closing={closing} year={year} /> : null;
}

function Begin({ closing }: { closing: ClosingOnScreen }) {
  const w = useWords(messages);
  const { projectCode, version } = closing;
  const begin = useClosingAct(projectCode, () =>
    saveClosing(projectCode, {
      version,
      recipientCount: null,
      stakeholderCount: null,
      own: { principalSatang: null, interestSatang: null },
      joint: [],
    }),
  );
  return (
    <EmptyState
      title={w('closing.begin')}
      icon="flag"
      action={
        <Button look="primary" isPending={begin.isPending} onPress={() => begin.mutate(undefined)}>
          {w('closing.begin')}
        </Button>
      }
    >
      <p>{w('closing.begin-text')}</p>
      <ActFailure error={begin.error} />
    </EmptyState>
  );
}

const officerKinds = Object.values(closingFileKinds);
function PapersOfClosing({ closing }: { closing: ClosingOnScreen }) {
  const w = useWords(messages);
  const { closingId, projectCode, may, state } = closing;
  const isFinance = may['report-accounting'] || may['return-money'] || may['receive-original'];
  const isWaiting = !openClosingStates.includes(state) && !moneyStates.includes(state) && state !== 'closed';
  const mayAttach = !isWaiting && (may.save || isFinance);
  return (
    <Section id="files" title={w('files.title')}>
      {isWaiting && <p className="mb-4 text-muted">{w('files.waiting')}</p>}
      {closingId === null ? (
        <p className="text-muted">{w('files.begin-first')}</p>
      ) : (
        <ProjectFiles
          projectCode={projectCode}
          subject={{ subjectType: 'closing', subjectId: closingId, mayAttach }}
          kinds={may.save ? officerKinds : accountingKinds}
        />
      )}
    </Section>
  );
}

/** A link to a place of this screen (`…#returns`) finds it once it is drawn. */
function useWayToPlace(isDrawn: boolean) {
  useEffect(() => {
    const place = window.location.hash.slice(1);
    if (isDrawn && place !== '') document.getElementById(place)?.scrollIntoView();
  }, [isDrawn]);
}
