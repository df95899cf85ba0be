import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { EmptyState, PageHeader, Skeleton } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import type { Month } from '../../../foundation/month.ts';
import { MemoEditor } from '../../memos/screens/index.ts';
import { ActFailure } from './act-failure.tsx';
import { type ClosingOnScreen, closingQuery, draftMemo, submitClosing, submitDelay } from './closing-api.ts';
import { messages } from './messages.ts';
import { useClosingAct } from './use-closing-act.ts';

type Place = { year: string; projectCode: string; period: Month };
const usePlace = () => useParams({ strict: false }) as Place;

/** `/2566/projects/66010001/closing/memo`: the draft of the closing memo, read, edited and sent. */
export function ClosingMemoPage() {
  const w = useWords(messages);
  const { projectCode } = usePlace();
  const { data: closing, error } = useQuery(closingQuery(projectCode));
  if (error && !closing) return <ActFailure error={error} />;
  if (!closing) return <Skeleton lines={8} />;
  return (
    <>
      <Head title={w('memo.title')} closing={closing} />
      {closing.memo?.state === 'draft' ? (
        <DraftOfClosing closing={closing} memoId={closing.memo.memoId} />
      ) : (
        <EmptyState title={w('memo.no-draft')} icon="file" />
      )}
    </>
  );
}

/** `…/closing/delays/2023-12`: the draft of a delay memo. */
export function DelayMemoPage() {
  const w = useWords(messages);
  const format = useFormat();
  const { projectCode, period } = usePlace();
  const { data: closing, error } = useQuery(closingQuery(projectCode));
  if (error && !closing) return <ActFailure error={error} />;
  if (!closing) return <Skeleton lines={8} />;
  const line = closing.delays.find((each) => each.period === period);
  return (
    <>
      <Head
        title={
          line
            ? w('delay.memo-title', { month: format.month(line.period, { long: true }) })
            : w('delays.title')
        }
        closing={closing}
      />
      {line?.delay && line.memo?.state === 'draft' ? (
        <DraftOfDelay closing={closing} delay={line.delay} memoId={line.memo.memoId} />
      ) : (
        <EmptyState title={w('memo.no-draft')} icon="file" />
      )}
    </>
  );
}

function Head({ title, closing }: { title: string; closing: ClosingOnScreen }) {
  const w = useWords(messages);
  const { year } = usePlace();
  const { projectCode, projectName } = closing;
  return (
    <PageHeader
      title={title}
      note={`${projectCode} · ${projectName}`}
      above={{ to: `/${year}/projects/${projectCode}/closing`, word: w('closing.title') }}
    />
  );
}

/** Back to the closing, where the line that decides is shown. */
function useWayBack() {
  const navigate = useNavigate();
  const { year, projectCode } = usePlace();
  return () => navigate({ to: `/${year}/projects/${projectCode}/closing` as '/' });
}

type DraftProps = { closing: ClosingOnScreen; memoId: string };

function DraftOfClosing({ closing, memoId }: DraftProps) {
  const w = useWords(messages);
  const back = useWayBack();
  const { projectCode, version, may, guards } = closing;
  const isReady = guards.every((guard) => guard.met);
  const submit = useClosingAct(
    projectCode,
    (input: { documentNumber: string | null }) => submitClosing(projectCode, { version, ...input }),
    w('memo.sent-said'),
  );
  const draft = useClosingAct(projectCode, () => draftMemo(projectCode));
  const send = async (input: { documentNumber: string | null }) => {
    await submit.mutateAsync(input);
    await back();
  };
  return (
    <div className="grid gap-4">
      {may.submit && !isReady && <p className="text-muted">{w('memo.wait-guards')}</p>}
      <MemoEditor
        memoId={memoId}
        {...(may.save && { onRedraft: () => draft.mutateAsync(undefined) })}
        {...(may.submit && isReady && { onSend: send })}
      />
    </div>
  );
}

function DraftOfDelay({
  closing,
  delay,
  memoId,
}: DraftProps & { delay: { delayId: string; version: number } }) {
  const w = useWords(messages);
  const back = useWayBack();
  const { projectCode, may } = closing;
  const submit = useClosingAct(
    projectCode,
    (input: { documentNumber: string | null }) =>
      submitDelay(projectCode, delay.delayId, { version: delay.version, ...input }),
    w('delay.sent-said'),
  );
  const send = async (input: { documentNumber: string | null }) => {
    await submit.mutateAsync(input);
    await back();
  };
  return <MemoEditor memoId={memoId} {...(may['submit-delay'] && { onSend: send })} />;
}
