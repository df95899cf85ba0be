import { useMutation } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import {
  Button,
  ConfirmButton,
  ConfirmDialog,
  Facts,
  Refusal,
  Section,
  TextArea,
} from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { ApiRefusal } from '../../../platform/api-client/index.ts';
import { RequestFailure } from '../../notifications/screens/index.ts';
import type { MemoKind } from '../memo-types.ts';
import type { EditedMemo, MemoText } from '../schemas.ts';
import { isUnfit, MemoWriting } from './memo-writing.tsx';
import { messages } from './messages.ts';
import type { Memo } from './queries.ts';
import { SendMemo } from './send-memo.tsx';

/** What the server offers for a reason; it keeps nothing of it. */
export type Offered = Pick<Memo, 'text' | 'mustSay' | 'digits' | 'emblem'> & { draftedAt: string };

export type MemoOfRequestProps = {
  kind: MemoKind;
  /** Above the form, where the page has more than this. */
  heading?: string;
  /** Whether the request may be made as the record stands. What was typed stays when that ends meanwhile. */
  isPossible: boolean;
  /** Of the reason: its label and hint, how short and how long it may be. */
  reasonField: { label: string; hint?: string; least: number; most: number };
  /** The verb that makes the request with its memo, and the question before it. */
  words: { send: string; title: string };
  offer: (reason: string) => Promise<Offered>;
  /** Makes the request; a refusal is shown, the page looks again at its record, and what was typed stays. */
  onSend: (request: { reason: string; memo: EditedMemo }) => Promise<unknown>;
  onRefused: () => Promise<unknown>;
  /** Nothing is lost any more: the page may be left. */
  onSent: () => Promise<unknown>;
};

type Writing = { reason: string; offered: Offered; text: MemoText; digits: Memo['digits'] };

/** A request that goes with its memo: first the reason, then the memo drafted from it, edited, and sent with the request. */
export function MemoOfRequest(props: MemoOfRequestProps) {
  const { kind, heading, isPossible, reasonField, words, offer, onSend, onRefused, onSent } = props;
  const w = useWords(messages);
  const [reason, setReason] = useState('');
  const [writing, setWriting] = useState<Writing | null>(null);
  const [isBack, setBack] = useState(false);
  const isSent = useRef(false);
  const isTyped = () => !isSent.current && (writing !== null || reason.trim() !== '');
  const leaving = useBlocker({ shouldBlockFn: isTyped, enableBeforeUnload: isTyped, withResolver: true });
  const again = (error: unknown): never => {
    if (error instanceof ApiRefusal) void onRefused();
    throw error;
  };
  const draft = useMutation({
    mutationFn: (said: string) => offer(said).catch(again),
    onSuccess: (offered) => setWriting({ reason, offered, text: offered.text, digits: offered.digits }),
  });
  if (!isPossible && !isTyped()) return null;
  return (
    <div className="grid gap-4">
      {heading && <h2>{heading}</h2>}
      {!isPossible && <Refusal what={w('request.not-any-more')} whatToDo={w('request.copy')} />}
      {writing ? (
        <Written
          kind={kind}
          reasonLabel={reasonField.label}
          words={words}
          writing={writing}
          onChange={setWriting}
          onBack={() => {
            draft.reset();
            setWriting(null);
            setBack(true);
          }}
          onSend={async (memo) => {
            await onSend({ reason: writing.reason, memo }).catch(again);
            isSent.current = true;
            await onSent();
          }}
        />
      ) : (
        <Section>
          <Reason
            field={reasonField}
            reason={reason}
            isBack={isBack}
            onChange={setReason}
            isPending={draft.isPending}
            onDone={() => draft.mutate(reason)}
          />
          <RequestFailure error={draft.error} />
        </Section>
      )}
      <ConfirmDialog
        isOpen={leaving.status === 'blocked'}
        onClose={() => leaving.reset?.()}
        onConfirm={() => leaving.proceed?.()}
        title={w('request.leaving')}
        confirm={w('request.leave')}
        danger
      >
        <p>{w('request.leaving-what')}</p>
      </ConfirmDialog>
    </div>
  );
}

type ReasonProps = {
  field: MemoOfRequestProps['reasonField'];
  reason: string;
  /** Come back to from the memo, whose button is gone: the focus goes on here. */
  isBack: boolean;
  onChange: (reason: string) => void;
  isPending: boolean;
  onDone: () => void;
};

function Reason({ field, reason, isBack, onChange, isPending, onDone }: ReasonProps) {
  const w = useWords(messages);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isBack) box.current?.querySelector('textarea')?.focus();
  }, [isBack]);
  const [isTried, setTried] = useState(false);
  const isShort = reason.trim().length < field.least;
  return (
    <div ref={box} className="grid gap-4">
      <TextArea
        label={field.label}
        hint={field.hint}
        value={reason}
        onChange={onChange}
        isRequired
        rows={4}
        maxLength={field.most}
        error={isTried && isShort ? w('request.too-short', { least: field.least }) : undefined}
      />
      <div>
        <Button
          look="primary"
          icon="file"
          isPending={isPending}
          onPress={() => {
            setTried(true);
            if (!isShort) onDone();
          }}
        >
          {w('request.draft')}
        </Button>
      </div>
    </div>
  );
}

type WrittenProps = Pick<MemoOfRequestProps, 'kind' | 'words'> & {
  reasonLabel: string;
  writing: Writing;
  onChange: (writing: Writing) => void;
  onBack: () => void;
  onSend: (memo: EditedMemo) => Promise<unknown>;
};

function Written({ kind, reasonLabel, words, writing, onChange, onBack, onSend }: WrittenProps) {
  const w = useWords(messages);
  const { offered, text, digits } = writing;
  const { mustSay, emblem, draftedAt } = offered;
  const drafted = offered.text;
  const memo = { kind, mustSay, drafted, emblem, documentNumber: null, sentOn: null, changedAt: draftedAt };
  const editing = {
    text,
    digits,
    change: (change: Partial<MemoText>) => onChange({ ...writing, text: { ...text, ...change } }),
    changeDigits: (chosen: Memo['digits']) => onChange({ ...writing, digits: chosen }),
  };
  const isEdited = text !== offered.text || digits !== offered.digits;
  const back = w('request.back');
  const head = useRef<HTMLHeadingElement>(null);
  // The button that brought the memo here is gone.
  useEffect(() => head.current?.focus(), []);
  return (
    <>
      <Section>
        <Facts
          facts={[
            {
              term: reasonLabel,
              value: <span className="whitespace-pre-line break-words">{writing.reason}</span>,
            },
          ]}
        />
      </Section>
      <h2 ref={head} tabIndex={-1}>
        {w('request.memo')}
      </h2>
      <div className="flex flex-wrap items-center gap-3">
        {isEdited ? (
          <ConfirmButton icon="undo" word={back} title={w('request.back-title')} danger onConfirm={onBack}>
            {w('request.back-what')}
          </ConfirmButton>
        ) : (
          <Button icon="undo" onPress={onBack}>
            {back}
          </Button>
        )}
        <span className="grow" />
        <SendMemo
          kind={kind}
          words={words}
          isDisabled={isUnfit({ memo, editing })}
          onSend={({ documentNumber }) => onSend({ drafted, text, digits, documentNumber })}
        />
      </div>
      <MemoWriting memo={memo} editing={editing} />
    </>
  );
}
