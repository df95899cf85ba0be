import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  ConfirmButton,
  FileLink,
  Refusal,
  type RefusedField,
  SavedMark,
  SaveProblem,
  Skeleton,
} from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { RequestFailure } from '../../notifications/screens/index.ts';
import { MemoFacts } from './memo-facts.tsx';
import type { MemoFileChoice } from './memo-form.tsx';
import { MemoPaper } from './memo-paper.tsx';
import { isUnfit, MemoWriting } from './memo-writing.tsx';
import { messages } from './messages.ts';
import { type Memo, memoFile, memoQuery, useMayMemo } from './queries.ts';
import { SendMemo } from './send-memo.tsx';
import { type MemoEditing, useMemoText } from './use-memo-text.ts';

export type MemoEditorProps = {
  memoId: string;
  /** Files of the project that an entry of the list may stand for. */
  files?: readonly MemoFileChoice[];
  /** Sends the memo through its feature; without it there is no button. What was typed is saved before. */
  onSend?: (input: { documentNumber: string | null }) => Promise<unknown>;
  /** Drafts the text anew from the record; without it there is no button. */
  onRedraft?: () => Promise<unknown>;
};

/** A memo: its parts field by field and beside them the page as on paper; when it was sent, the page alone. */
export function MemoEditor(props: MemoEditorProps) {
  const { data: memo, error, refetch } = useQuery(memoQuery(props.memoId));
  if (error && !memo) return <RequestFailure error={error} onAgain={() => void refetch()} />;
  if (!memo) return <Skeleton lines={8} />;
  return <OneMemo key={`${memo.memoId} ${memo.state}`} {...props} memo={memo} />;
}

type Props = MemoEditorProps & { memo: Memo };

function OneMemo(props: Props) {
  const { memo } = props;
  const w = useWords(messages);
  const mayEdit = useMayMemo('memos.edit', memo.unitId);
  const isClosed = memo.projectState === 'closed';
  if (memo.state === 'draft' && mayEdit && !isClosed) return <Editor {...props} />;
  return (
    <div className="grid gap-4">
      {isClosed && memo.state === 'draft' && <Refusal look="locked" what={w('page.closed')} />}
      <MemoFacts memo={memo} />
      <MemoPaper memo={memo} text={memo.text} digits={memo.digits} />
    </div>
  );
}

function Editor({ memo, files = [], onSend, onRedraft }: Props) {
  const w = useWords(messages);
  const store = useQueryClient();
  const editing = useMemoText(memo);
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <SavedMark saving={editing.saving} />
        <span className="grow" />
        {onRedraft && <Redraft memo={memo} onRedraft={onRedraft} editing={editing} />}
        <FileLink href={memoFile(memo.memoId, 'pdf')} look="secondary" small>
          {w('file.pdf')}
        </FileLink>
        <FileLink href={memoFile(memo.memoId, 'word')} look="secondary" small>
          {w('file.word')}
        </FileLink>
        {onSend && (
          <SendMemo
            kind={memo.kind}
            words={{ send: w('send.do'), title: w('send.title') }}
            isDisabled={isUnfit({ memo, editing })}
            onSend={async (input) => {
              // What could not be saved says so beside the text; the memo is still a draft.
              if (!(await editing.flush())) return;
              await onSend(input);
              await store.invalidateQueries({ queryKey: ['memo', memo.memoId] });
              await store.invalidateQueries({ queryKey: ['memos', memo.projectCode] });
            }}
          />
        )}
      </div>
      <SaveProblem
        editing={editing}
        reload={() => store.fetchQuery({ ...memoQuery(memo.memoId), staleTime: 0 })}
        named={withItsPart}
      />
      <MemoWriting memo={memo} editing={editing} files={files} />
    </div>
  );
}

type EditingProps = { memo: Memo; editing: MemoEditing };

const PARTS: Record<string, keyof typeof messages> = {
  subject: 'form.subject',
  to: 'form.to',
  paragraphs: 'form.paragraphs',
  sections: 'form.body',
  attachments: 'form.files',
  closing: 'form.closing',
  unitName: 'form.unit',
  section: 'form.section',
  telephone: 'form.telephone',
  signatory: 'form.signatory',
  agendaItem: 'form.agenda-item',
  digits: 'form.digits',
};

/** "เรื่อง: …": the words of a refused part after its name. */
function withItsPart({ place, message }: RefusedField): { th: string; en: string } {
  const part = PARTS[place.replace(/^text\./, '').split(/[.[]/)[0] ?? ''];
  const name = part ? messages[part] : { th: place, en: place };
  return { th: `${name.th}: ${message.th}`, en: `${name.en}: ${message.en}` };
}

function Redraft({ memo, editing, onRedraft }: EditingProps & { onRedraft: () => Promise<unknown> }) {
  const w = useWords(messages);
  const store = useQueryClient();
  const redraft = useMutation({
    mutationFn: async () => {
      await editing.flush();
      await onRedraft();
      return store.fetchQuery({ ...memoQuery(memo.memoId), staleTime: 0 });
    },
    onSuccess: (drafted) => editing.takeSaved(drafted),
  });
  return (
    <>
      <RequestFailure error={redraft.error} />
      <ConfirmButton
        small
        icon="undo"
        isPending={redraft.isPending}
        word={w('edit.redraft')}
        title={w('edit.redraft-title')}
        danger
        onConfirm={() => redraft.mutate()}
      >
        {w('edit.redraft-what')}
      </ConfirmButton>
    </>
  );
}
