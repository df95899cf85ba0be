import { useState } from 'react';
import { Button, TextArea, TextField, ToneText } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { isForInformation } from '../../request-kinds.ts';
import { Failure, useSaid } from '../failure.tsx';
import { messages } from '../messages.ts';
import type { RequestOnScreen } from '../queries.ts';
import { lastWords } from './last-words.ts';
import { RefuseDialog } from './refuse-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { useDecide } from './use-decide.ts';

type Props = {
  request: RequestOnScreen;
  seat: NonNullable<RequestOnScreen['seat']>;
  confirmed: ReadonlySet<string>;
  onDecided: () => void;
};

/** Comment, number, and the three buttons. What stands in the way of an approval is said beside them. */
export function DecisionForm({ request, seat, confirmed, onDecided }: Props) {
  const w = useWords(messages);
  const said = useSaid();
  const [comment, setComment] = useState('');
  const [documentNumber, setDocumentNumber] = useState('');
  const [asked, setAsked] = useState<'return' | 'refuse' | null>(null);
  const title = said(request.content.title);
  const decide = useDecide(request, title, onDecided);
  const blocking = request.checks.filter((each) => each.blocking && each.met === false).length;
  const open = request.checks.filter((each) => each.met === null && !confirmed.has(each.id)).length;
  const isChanged = request.changed.length > 0;
  const isLast = request.position === request.steps.length;
  const forInformation = isForInformation(request.kind);
  const approve = () =>
    decide.mutate({ decision: 'approve', comment, documentNumber, confirmed: [...confirmed], marks: [] });
  const { capacity, onBehalfOfName } = seat;
  const isFor = capacity === 'acting-head' || capacity === 'acting-for' || capacity === 'delegate';
  return (
    <section
      aria-label={w('decision.title')}
      className="rounded-box border border-line bg-surface p-4 desk:sticky desk:bottom-0 desk:z-10 desk:shadow-over"
    >
      <div className="grid gap-3">
        {isFor && onBehalfOfName && (
          <ToneText
            tone="doing"
            icon="people"
            word={w('decision.for', { capacity: w(`capacity.${capacity}`), name: onBehalfOfName })}
          />
        )}
        <div className="grid items-start gap-3 tablet:grid-cols-[minmax(0,1fr)_14rem]">
          <TextArea
            label={w('decision.comment')}
            value={comment}
            onChange={setComment}
            rows={1}
            maxLength={4000}
          />
          <TextField
            label={w('decision.document-number')}
            value={documentNumber}
            onChange={setDocumentNumber}
            maxLength={100}
          />
        </div>
        {decide.variables?.decision === 'approve' && <Failure error={decide.error} />}
        <div className="flex flex-wrap items-center gap-2">
          <Button
            look="primary"
            icon="check"
            isPending={decide.isPending && decide.variables?.decision === 'approve'}
            isDisabled={isChanged || blocking > 0 || open > 0}
            onPress={approve}
          >
            {w(isLast ? lastWords(request.kind).press : 'decision.endorse')}
          </Button>
          <Button look="secondary" icon="undo" onPress={() => setAsked('return')}>
            {w('decision.return')}
          </Button>
          {!forInformation && (
            <Button look="danger" icon="stop" isDisabled={isChanged} onPress={() => setAsked('refuse')}>
              {w('decision.refuse')}
            </Button>
          )}
          {isChanged ? (
            <ToneText tone="late" word={w('decision.changed')} />
          ) : blocking > 0 ? (
            <ToneText tone="late" word={w('decision.blocked', { count: blocking })} />
          ) : (
            open > 0 && <ToneText tone="behind" word={w('decision.to-confirm', { count: open })} />
          )}
        </div>
      </div>
      {asked === 'return' && (
        <ReturnDialog request={request} comment={comment} decide={decide} onClose={() => setAsked(null)} />
      )}
      {asked === 'refuse' && (
        <RefuseDialog title={title} comment={comment} decide={decide} onClose={() => setAsked(null)} />
      )}
    </section>
  );
}
