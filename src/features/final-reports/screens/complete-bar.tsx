import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  ApiRefusalView,
  Button,
  ConfirmDialog,
  SavedMark,
  TextArea,
  ToneText,
  useAnnounce,
} from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import type { RefusalBody } from '../../../platform/api-client/index.ts';
import { RequestFailure } from '../../notifications/screens/index.ts';
import { completeReport, type ReportOnScreen, reopenReport } from './final-report-api.ts';
import { messages } from './messages.ts';
import type { WritingDraft } from './saving/use-writing.ts';

/** How long completing waits for the last save, milliseconds. */
const LAST_SAVE = 8_000;

export type CompleteBarProps = { view: ReportOnScreen; draft: WritingDraft; missing: number };

/** The foot of the page: saved at, and the one primary action: complete, or reopen. */
export function CompleteBar({ view, draft, missing }: CompleteBarProps) {
  const w = useWords(messages);
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { projectCode } = view.facts.form100;
  const [ask, setAsk] = useState<'complete' | 'reopen' | null>(null);
  const [reason, setReason] = useState('');
  const [isUnsaved, setUnsaved] = useState(false);
  const renew = () => queries.invalidateQueries({ queryKey: ['final-report', projectCode] });
  const complete = useMutation({
    mutationFn: () => completeReport(projectCode),
    onSuccess: async ({ pages }) => {
      announce(w('complete.done', { pages }));
      await renew();
    },
    onSettled: () => setAsk(null),
  });
  const reopen = useMutation({
    mutationFn: () => reopenReport(projectCode, reason),
    onSuccess: async () => {
      setAsk(null);
      setReason('');
      await renew();
    },
  });
  const check = async () => {
    setUnsaved(false);
    if (await draft.chain.settle(LAST_SAVE)) setAsk('complete');
    else setUnsaved(true);
  };
  const { write, complete: mayComplete, reopen: mayReopen } = view.may;
  // Who only reads has saved nothing here; a save that has not come through is told all the same.
  const isShown =
    write || mayComplete || mayReopen || !['untouched', 'saved'].includes(draft.state.saving.state);
  return (
    <>
      <RequestFailure error={complete.error} />
      {draft.state.refusal && <NotSaved refusal={draft.state.refusal} />}
      {isShown && (
        <footer className="no-print sticky bottom-[calc(3.625rem+var(--announced,0px))] z-10 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-t-box border border-line bg-surface px-4 py-3 desk:bottom-(--announced,0px)">
          <div className="flex flex-wrap gap-x-4">
            <SavedMark saving={draft.state.saving} />
            {isUnsaved && <ToneText tone="late" word={w('complete.not-saved')} />}
            {missing > 0 && view.may.complete && (
              <ToneText tone="behind" word={w('complete.missing', { count: missing })} />
            )}
          </div>
          {view.may.complete && (
            <Button look="primary" icon="check" isDisabled={missing > 0} onPress={() => void check()}>
              {w('complete.action')}
            </Button>
          )}
          {view.may.reopen && (
            <Button look="primary" icon="history" onPress={() => setAsk('reopen')}>
              {w('reopen.action')}
            </Button>
          )}
        </footer>
      )}
      <ConfirmDialog
        isOpen={ask === 'complete'}
        onClose={() => setAsk(null)}
        onConfirm={() => complete.mutate()}
        isPending={complete.isPending}
        title={w('complete.title')}
        confirm={w('complete.action')}
      >
        <p>{w('complete.text')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={ask === 'reopen'}
        onClose={() => {
          setAsk(null);
          reopen.reset();
        }}
        onConfirm={() => reopen.mutate()}
        isPending={reopen.isPending}
        title={w('reopen.title', { revision: view.revision })}
        confirm={w('reopen.action')}
      >
        <p>{w('reopen.text')}</p>
        <TextArea
          label={w('reopen.reason')}
          value={reason}
          onChange={setReason}
          isRequired
          maxLength={2000}
        />
        <RequestFailure error={reopen.error} />
      </ConfirmDialog>
    </>
  );
}

/** The sentence of a refused save says place, limit and what was found; a list only where several are wrong. */
function NotSaved({ refusal: { fields = [], ...refusal } }: { refusal: RefusalBody }) {
  return <ApiRefusalView refusal={fields.length > 1 ? { ...refusal, fields } : refusal} />;
}
