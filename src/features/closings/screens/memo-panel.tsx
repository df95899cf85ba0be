import { Button, ConfirmButton, Link, Section } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import { ApprovalTrail } from '../../approvals/screens/index.ts';
import { ActFailure } from './act-failure.tsx';
import { type ClosingOnScreen, draftMemo, withdrawClosing } from './closing-api.ts';
import { messages } from './messages.ts';
import { useClosingAct } from './use-closing-act.ts';

type Props = { closing: ClosingOnScreen; year: string };

/** The closing memo: drafted from the record, read and edited, sent; then the line that decides on it. */
export function MemoPanel({ closing, year }: Props) {
  const w = useWords(messages);
  const format = useFormat();
  const { memo, projectCode, may } = closing;
  const draft = useClosingAct(projectCode, () => draftMemo(projectCode));
  const isReady = closing.guards.every((guard) => guard.met);
  const isDraft = memo?.state === 'draft';
  const hasSent = closing.rounds.length > 0;
  return (
    <Section id="memo" title={w('memo.title')}>
      <div className="grid gap-4">
        {may.save && !isDraft && (
          <div className="grid gap-2">
            <p className="text-muted">{w('memo.draft-text')}</p>
            <div>
              <Button isPending={draft.isPending} onPress={() => draft.mutate(undefined)}>
                {w('memo.draft')}
              </Button>
            </div>
          </div>
        )}
        <ActFailure error={draft.error} />
        {isDraft && may.submit && !isReady && <p className="text-muted">{w('memo.wait-guards')}</p>}
        {isDraft && (
          <p>
            <Link
              look={may.submit ? 'primary' : 'secondary'}
              to={`/${year}/projects/${projectCode}/closing/memo`}
            >
              {w(may.submit && isReady ? 'memo.read-and-send' : 'memo.read')}
            </Link>
          </p>
        )}
        {memo?.state === 'sent' && (
          <p className="flex flex-wrap gap-x-4 gap-y-1">
            {w('memo.sent', {
              number: memo.documentNumber ?? '',
              date: memo.sentOn ? format.date(memo.sentOn) : '',
            })}
            <Link to={`/${year}/projects/${projectCode}/memos/${memo.memoId}`}>{w('memo.open')}</Link>
          </p>
        )}
        {may.withdraw && <Withdraw closing={closing} />}
        {hasSent && <ApprovalTrail projectCode={projectCode} kinds={['closing']} />}
      </div>
    </Section>
  );
}

function Withdraw({ closing: { projectCode, version } }: { closing: ClosingOnScreen }) {
  const w = useWords(messages);
  const withdraw = useClosingAct(projectCode, () => withdrawClosing(projectCode, version));
  return (
    <div className="grid gap-2">
      <ActFailure error={withdraw.error} />
      <div>
        <ConfirmButton
          icon="undo"
          isPending={withdraw.isPending}
          word={w('withdraw.do')}
          title={w('withdraw.title')}
          danger
          onConfirm={() => withdraw.mutate(undefined)}
        >
          {w('withdraw.text')}
        </ConfirmButton>
      </div>
    </div>
  );
}
