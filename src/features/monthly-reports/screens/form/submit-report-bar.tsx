import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import {
  type ApiRefusal,
  ApiRefusalView,
  Button,
  ConfirmDialog,
  type MissingItem,
  MissingList,
  SavedMark,
  ToneText,
  useAnnounce,
} from '../../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../../design/language/index.ts';
import type { Month } from '../../../../foundation/month.ts';
import { messages } from '../messages.ts';
import { refusalOf } from '../refusal-of.ts';
import { submitReport } from '../report-api.ts';
import type { ReportDraft } from '../saving/use-report-draft.ts';

export type SubmitReportBarProps = {
  draft: ReportDraft;
  projectCode: string;
  projectName: string;
  month: Month;
  missing: readonly MissingItem[];
  /** Cells that hold a text which is no figure. */
  unreadable: readonly MissingItem[];
};

/** How long submitting waits for the last save, milliseconds. */
const LAST_SAVE = 8_000;

/** The foot of the form: saved at, and the one primary action. */
export function SubmitReportBar(props: SubmitReportBarProps) {
  const { draft, projectCode, month } = props;
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [ask, setAsk] = useState(false);
  const [isPending, setPending] = useState(false);
  const [stops, setStops] = useState<'missing' | 'not-saved' | null>(null);
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const lacking = [...props.unreadable, ...props.missing];
  const name = format.month(month, { long: true });

  // A field that takes the focus must not lie under the foot or the head of the page.
  useEffect(() => {
    const { style } = document.documentElement;
    style.scrollPadding = '6rem 0 11rem';
    return () => {
      style.scrollPadding = '';
    };
  }, []);
  useEffect(() => {
    if (stops || refusal) panel.current?.focus();
  }, [stops, refusal]);
  // What stopped the submission and is mended disappears by itself.
  const isMended = stops === 'missing' && lacking.length === 0;

  const check = async () => {
    setRefusal(null);
    setStops(null);
    if (lacking.length > 0) return setStops('missing');
    setPending(true);
    const isSaved = await draft.chain.settle(LAST_SAVE);
    setPending(false);
    if (isSaved) setAsk(true);
    else setStops('not-saved');
  };
  const send = async () => {
    setPending(true);
    try {
      await submitReport(projectCode, month, draft.chain.state().base.version);
      announce(w('submit.done', { month: name, code: projectCode }));
      await queries.invalidateQueries();
      window.scrollTo({ top: 0 });
    } catch (error) {
      const found = refusalOf(error);
      if (found) setRefusal(found);
      else announce(w('unreachable'), { tone: 'late' });
      if (found?.kind === 'stale' || found?.kind === 'locked') await queries.invalidateQueries();
    } finally {
      setPending(false);
      setAsk(false);
    }
  };

  return (
    <>
      <div ref={panel} tabIndex={-1} className="scroll-mb-40 outline-none">
        {stops === 'missing' && !isMended && (
          <div role="alert" className="rounded-box border border-behind border-l-4 bg-behind-soft px-4 py-3">
            <MissingList
              title={w('submit.missing', { month: name, count: lacking.length })}
              items={lacking}
            />
          </div>
        )}
        {stops === 'not-saved' && (
          <p role="alert" className="rounded-box border border-behind border-l-4 bg-behind-soft px-4 py-3">
            {w('submit.not-saved')}
          </p>
        )}
        {refusal && (
          <div className="grid gap-2">
            <ApiRefusalView refusal={{ ...refusal, fields: [] }} />
            {refusal.fields && refusal.fields.length > 0 && refusal.code === 'report-incomplete' && (
              <MissingList
                items={refusal.fields.map((field) => ({
                  key: `${field.place} ${field.code}`,
                  words: field.message[language],
                  cellId: field.place,
                }))}
              />
            )}
          </div>
        )}
      </div>
      <footer className="no-print sticky bottom-[calc(3.625rem+var(--announced,0px))] z-10 -mx-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-t bg-surface px-4 py-3 tablet:-mx-6 tablet:px-6 desk:bottom-(--announced,0px) desk:mx-0 [@media(max-height:32rem)]:static desk:rounded-t-box desk:border desk:border-b-0">
        {draft.state.meeting && draft.state.meeting.choices.length > 0 ? (
          <p role="status">
            <ToneText
              tone="behind"
              word={w('meeting.waits', { count: draft.state.meeting.choices.length })}
            />
          </p>
        ) : (
          <SavedMark saving={draft.state.saving} />
        )}
        <Button look="primary" icon="send" isPending={isPending && !ask} onPress={() => void check()}>
          {w('submit.action')}
        </Button>
      </footer>
      <ConfirmDialog
        isOpen={ask}
        onClose={() => setAsk(false)}
        onConfirm={() => void send()}
        isPending={isPending}
        title={w('submit.title', { month: name })}
        confirm={w('submit.action')}
      >
        <p>{w('submit.project', { project: props.projectName, code: projectCode })}</p>
        <p>{w('submit.text')}</p>
      </ConfirmDialog>
    </>
  );
}
