import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, PageHeader, Refusal, RefusedPage, Skeleton, useAnnounce } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { MemoOfRequest } from '../../../memos/screens/index.ts';
import { SHORTEST_REASON, TEXT_LIMITS } from '../../schemas.ts';
import { DoorNote } from '../form/door-note.tsx';
import { messages } from '../messages.ts';
import { refusalOf } from '../refusal-of.ts';
import { offerReopeningMemo, reportQuery, requestReopening } from '../report-api.ts';
import { useMe } from '../use-me.ts';
import { type ReportPlace, WithMonth } from '../with-month.tsx';
import { mayAskReopening } from './reopening-parts.tsx';

/** `/2566/projects/66010001/reports/2566-03/reopening`: the reason and the memo that ask for a closed month (FRM 4.16). */
export function AskReopening() {
  return <WithMonth>{(place) => <OfMonth key={place.month} {...place} />}</WithMonth>;
}

function OfMonth({ year, projectCode, month, report }: ReportPlace) {
  const w = useWords(messages);
  const format = useFormat();
  const me = useMe();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { data: view, error, refetch } = useQuery(reportQuery(projectCode, month));
  const name = format.month(month, { long: true });
  const title = w('reopening.ask-title', { month: name });
  const above = { to: report, word: w('report.title-of', { month: name }) };
  const refusal = refusalOf(error);
  if (!view && refusal) {
    // Who may not see the report sees the project no more: the way back is the list.
    const list = { to: `/${year}/projects`, word: w('report.to-projects') };
    return <RefusedPage title={title} above={list} refusal={refusal} />;
  }
  if (!view || me.personId === null)
    return (
      <>
        <PageHeader title={title} above={above} />
        {error ? (
          <Refusal
            what={w('unreachable')}
            whatToDo={<Button onPress={() => void refetch()}>{w('again')}</Button>}
          />
        ) : (
          <Skeleton lines={8} />
        )}
      </>
    );
  const isWaiting = view.reopenings.some((each) => each.state === 'requested');
  const mayAsk = !isWaiting && mayAskReopening(view, me.may);
  return (
    <>
      <PageHeader title={title} above={above} note={`${projectCode} · ${view.plan.name}`} />
      <div className="grid gap-4">
        <DoorNote
          door={view.door}
          month={month}
          whatToDo={isWaiting ? w('reopening.waiting') : mayAsk ? w('reopening.ask-text') : undefined}
        />
        <MemoOfRequest
          kind="report-unlock"
          isPossible={mayAsk}
          reasonField={{
            label: w('reopening.reason'),
            hint: w('reopening.reason-hint'),
            least: SHORTEST_REASON,
            most: TEXT_LIMITS.reason,
          }}
          words={{ send: w('reopening.send'), title: w('reopening.send-title', { month: name }) }}
          offer={(reason) => offerReopeningMemo(projectCode, month, reason)}
          onSend={(request) => requestReopening(projectCode, month, request)}
          onRefused={() => queries.invalidateQueries({ queryKey: ['monthly-report', projectCode, month] })}
          onSent={async () => {
            announce(w('reopening.sent', { month: name }));
            await queries.invalidateQueries();
            await navigate({ to: report });
          }}
        />
      </div>
    </>
  );
}
