import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, ConfirmDialog, Link, StateBadge, type Tone, useAnnounce } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { buddhistMonthKey } from '../../../../foundation/month.ts';
import { messages } from '../messages.ts';
import { type ReopeningOnScreen, type ReportOnScreen, withdrawReopening } from '../report-api.ts';
import type { useMe } from '../use-me.ts';

const tones: Record<ReopeningOnScreen['state'], Tone> = {
  requested: 'doing',
  granted: 'good',
  refused: 'late',
  withdrawn: 'quiet',
};

export function ReopeningBadge({ state }: { state: ReopeningOnScreen['state'] }) {
  const w = useWords(messages);
  return (
    <StateBadge
      tone={tones[state]}
      icon={state === 'requested' ? 'clock' : undefined}
      word={w(`reopening.${state}`)}
    />
  );
}

/** Whether the one who looks can have the month opened again by asking for it. */
export const mayAskReopening = (
  { door, plan }: Pick<ReportOnScreen, 'door' | 'plan'>,
  may: ReturnType<typeof useMe>['may'],
): boolean =>
  door.state === 'closed' &&
  door.liftedBy === 'monitoring-officer' &&
  may('monthly-reports.request-reopening', plan.unitId);

/** The officer's way to a closed month. */
export function ToReopeningRequest({ plan, month }: Pick<ReportOnScreen, 'plan' | 'month'>) {
  const w = useWords(messages);
  const { year = '' } = useParams({ strict: false }) as Record<string, string>;
  return (
    <Link
      look="primary"
      icon="unlock"
      to={`/${year}/projects/${plan.projectCode}/reports/${buddhistMonthKey(month)}/reopening`}
    >
      {w('reopening.ask')}
    </Link>
  );
}

/** The requests of this month, newest first, with what became of them. */
export function ReopeningHistory({ list, mayWithdraw }: { list: ReopeningOnScreen[]; mayWithdraw: boolean }) {
  const w = useWords(messages);
  const format = useFormat();
  if (list.length === 0) return null;
  return (
    <section
      aria-label={w('reopening.history')}
      className="grid gap-2 rounded-box border border-line bg-surface p-4"
    >
      <h2 className="text-body">{w('reopening.history')}</h2>
      <ul className="grid gap-3">
        {list.map((each) => (
          <li key={each.reopeningId} className="grid gap-1 text-grid">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <ReopeningBadge state={each.state} />
              <span className="text-muted">
                {w('reopening.by', { name: each.requestedBy.name, at: format.moment(each.requestedAt) })}
              </span>
            </p>
            <p className="whitespace-pre-line break-words">{each.reason}</p>
            {each.state === 'granted' && each.openUntil && (
              <p>{w('reopening.until', { until: format.date(each.openUntil, { weekday: true }) })}</p>
            )}
            {each.decidedBy && (
              <p className="text-muted">
                {w('reopening.decided', {
                  name: each.decidedBy,
                  at: each.decidedAt ? format.moment(each.decidedAt) : '',
                })}
                {each.decisionReason ? `: ${each.decisionReason}` : ''}
              </p>
            )}
            {each.state === 'requested' && mayWithdraw && <Withdraw request={each} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Withdraw({ request }: { request: ReopeningOnScreen }) {
  const w = useWords(messages);
  const format = useFormat();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [isPending, setPending] = useState(false);
  const month = format.month(request.month, { long: true });
  return (
    <div>
      <Button small look="quiet" onPress={() => setOpen(true)}>
        {w('reopening.withdraw')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={w('reopening.withdraw-title', { month })}
        confirm={w('reopening.withdraw')}
        danger
        isPending={isPending}
        onConfirm={async () => {
          setPending(true);
          try {
            await withdrawReopening(request.reopeningId, request.version);
            announce(w('reopening.withdrawn-said', { month }));
          } catch {
            announce(w('reopening.moved-on'), { tone: 'late' });
          } finally {
            setPending(false);
            setOpen(false);
            await queries.invalidateQueries();
          }
        }}
      >
        <p>{w('reopening.withdraw-text')}</p>
      </ConfirmDialog>
    </div>
  );
}
