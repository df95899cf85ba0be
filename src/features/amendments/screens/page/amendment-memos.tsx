import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, EmptyState, FileLink, Section } from '../../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { RequestChecks } from '../../../approvals/screens/index.ts';
import { memoKindWords } from '../../../memos/rules.ts';
import { MemoEditor } from '../../../memos/screens/index.ts';
import { ProjectFiles } from '../../../projects/screens/index.ts';
import { memosOf } from '../../papers/memo-kinds.ts';
import type { AmendmentRequestKind } from '../../requesting/request-kind.ts';
import { Fault } from '../fault.tsx';
import { messages } from '../messages.ts';
import { type Amendment, oneAmendment, paperAddress } from '../queries.ts';

/** The rules with their answer, the memos of the next request, and the request itself. */
export function AmendmentMemos({ amendment }: { amendment: Amendment }) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const store = useQueryClient();
  const { projectCode, version } = amendment;
  const param = { projectCode, number: String(amendment.number) };
  const refresh = () =>
    Promise.all(
      [['amendments', projectCode], ['memos', projectCode], ['approvals'], ['memo']].map((queryKey) =>
        store.invalidateQueries({ queryKey }),
      ),
    );
  const draft = useMutation({
    mutationFn: () => answer(oneAmendment().memos.$post({ param, json: { version } })),
    onSuccess: refresh,
  });
  const request = async ({ documentNumber }: { documentNumber: string | null }) => {
    await answer(oneAmendment().request.$post({ param, json: { version, documentNumber } }));
    await refresh();
  };
  const wanted = memosOf[amendment.requestKind as AmendmentRequestKind];
  const drafts = wanted.flatMap(
    (kind) => amendment.memos.find((each) => each.kind === kind && each.state === 'draft') ?? [],
  );
  const checks = amendment.checks.length > 0 && (
    <RequestChecks checks={amendment.checks} canConfirm={false} {...nothingConfirmed} />
  );
  if (!amendment.may.request)
    return (
      <div className="grid gap-4">
        <SentPapers amendment={amendment} />
        {checks}
        <Scans amendment={amendment} />
      </div>
    );
  return (
    <div className="grid gap-4">
      {checks}
      <Fault error={draft.error} />
      {drafts.length === 0 ? (
        <EmptyState
          title={w('memos.none')}
          icon="file"
          action={
            <Button look="primary" isPending={draft.isPending} onPress={() => draft.mutate()}>
              {w('memos.draft')}
            </Button>
          }
        >
          {w('memos.how')}
        </EmptyState>
      ) : (
        drafts.map((memo, index) => (
          <section key={memo.memoId} className="grid gap-4" aria-label={memoKindWords[memo.kind][language]}>
            <h2 className="text-h2">{memoKindWords[memo.kind][language]}</h2>
            <MemoEditor
              memoId={memo.memoId}
              {...(index === 0 && { onSend: request, onRedraft: () => draft.mutateAsync() })}
            />
          </section>
        ))
      )}
      <SentPapers amendment={amendment} />
    </div>
  );
}

/** Scans of the signed papers (S2 L359, L395); they may also come after the approval. */
function Scans({ amendment }: { amendment: Amendment }) {
  const { projectCode, amendmentId, state, projectState } = amendment;
  const mayAttach = state !== 'dropped' && state !== 'refused' && projectState !== 'closed';
  return (
    <ProjectFiles
      projectCode={projectCode}
      subject={{ subjectType: 'amendment', subjectId: amendmentId, mayAttach }}
      kinds={['amendment-memo', 'other']}
    />
  );
}

const nothingConfirmed = { confirmed: new Set<string>(), onConfirm: () => {} };

/** What was sent so far: memos and the papers kept with each request. */
function SentPapers({ amendment }: { amendment: Amendment }) {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const sent = amendment.memos.filter((each) => each.state === 'sent');
  if (sent.length === 0 && amendment.papers.length === 0) return null;
  const key = { projectCode: amendment.projectCode, number: String(amendment.number) };
  return (
    <Section title={w('memos.sent')}>
      <ul className="grid gap-2">
        {sent.map((memo) => (
          <li key={memo.memoId}>
            <FileLink href={`/api/v1/memos/${memo.memoId}/pdf`} icon="file">
              {memoKindWords[memo.kind][language]} {memo.documentNumber ?? ''}
            </FileLink>
          </li>
        ))}
        {amendment.papers.map((paper) => (
          <li key={paper.position}>
            <FileLink href={paperAddress(key, paper.fileId)} icon="file">
              {w(`paper.${paper.paper}`, { date: format.date(paper.madeOn as CalendarDate) })}
            </FileLink>
            <code translate="no" className="block break-all text-muted text-tiny">
              SHA-256 {paper.sha256}
            </code>
          </li>
        ))}
      </ul>
    </Section>
  );
}
