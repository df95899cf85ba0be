import { useState } from 'react';
import { Button, Checkbox, Dialog, TextArea, TextField } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { placesToMark } from '../../approval-content.ts';
import { Failure, useSaid } from '../failure.tsx';
import { messages } from '../messages.ts';
import type { RequestOnScreen } from '../queries.ts';
import type { Decide } from './use-decide.ts';

type Props = { request: RequestOnScreen; comment: string; decide: Decide; onClose: () => void };

/** What is to be mended, in words and at its places: the differences, the checks, and the fields of the form. */
export function ReturnDialog({ request, comment: begun, decide, onClose }: Props) {
  const w = useWords(messages);
  const said = useSaid();
  const [comment, setComment] = useState(begun);
  const [marks, setMarks] = useState<ReadonlyMap<string, string>>(new Map());
  const [isTried, setTried] = useState(false);
  const { content, checks } = request;
  const notMet = checks.filter((each) => each.met !== true);
  const places = placesToMark(content, notMet).map(({ place, label }) => ({ place, words: said(label) }));
  const mark = (place: string, text: string | null) => {
    const next = new Map(marks);
    text === null ? next.delete(place) : next.set(place, text);
    setMarks(next);
  };
  const send = () => {
    setTried(true);
    if (comment.trim() === '') return;
    decide.mutate({
      decision: 'return',
      comment,
      documentNumber: '',
      confirmed: [],
      marks: [...marks].map(([place, text]) => ({ place, comment: text })),
    });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={w('return.title')}
      actions={
        <Button look="primary" icon="undo" isPending={decide.isPending} onPress={send}>
          {w('return.confirm')}
        </Button>
      }
    >
      <TextArea
        label={w('return.comment')}
        value={comment}
        onChange={setComment}
        rows={3}
        maxLength={4000}
        isRequired
        error={isTried && comment.trim() === '' ? w('comment.missing') : undefined}
      />
      {places.length > 0 && (
        <fieldset className="grid gap-1">
          <legend className="mb-1 text-grid text-muted">{w('return.places')}</legend>
          {places.map(({ place, words }) => (
            <div key={place} className="grid gap-1">
              <Checkbox isSelected={marks.has(place)} onChange={(isOn) => mark(place, isOn ? '' : null)}>
                {words}
              </Checkbox>
              {marks.has(place) && (
                <div className="pl-9">
                  <TextField
                    label={w('return.place-comment', { place: words })}
                    value={marks.get(place) ?? ''}
                    onChange={(text) => mark(place, text)}
                    maxLength={2000}
                  />
                </div>
              )}
            </div>
          ))}
        </fieldset>
      )}
      <Failure error={decide.error} />
    </Dialog>
  );
}
