import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, classes, EmptyState, Link, PageHeader, Skeleton } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { useMediaQuery } from '../../../../design/use-media-query.ts';
import type { Paper } from '../../approval-content.ts';
import { Failure } from '../failure.tsx';
import { messages } from '../messages.ts';
import { inboxQuery } from '../queries.ts';
import { PaperViewer } from '../request/papers.tsx';
import { RequestCard } from '../request/request-card.tsx';
import { ApproveSelected } from './approve-selected.tsx';
import { InboxList } from './inbox-list.tsx';

/**
 * `/2566/approvals` and `/2566/approvals/…`: what waits for the person, the oldest first, and beside it the request
 * that is looked at. After a decision the next one comes by itself. A paper that is opened stands beside the card, in
 * the place of the list. On a telephone the list and the card take turns.
 */
export function ApprovalInbox() {
  const w = useWords(messages);
  const { year = '', requestId } = useParams({ strict: false }) as Record<string, string>;
  const navigate = useNavigate();
  const isWide = useMediaQuery('(min-width: 900px)');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<{ of: string; paper: Paper } | null>(null);
  const inbox = useInfiniteQuery(inboxQuery);
  const requests = inbox.data?.pages.flatMap((page) => page.requests) ?? [];
  const waiting = inbox.data?.pages[0]?.waiting ?? 0;
  const shown = requestId ?? (isWide ? requests[0]?.requestId : undefined);
  const place = (id?: string) => `/${year}/approvals${id ? `/${id}` : ''}`;
  const goOn = (done: string) => {
    const at = requests.findIndex((each) => each.requestId === done);
    const rest = requests.filter((each) => each.requestId !== done);
    void navigate({ to: place((rest[at] ?? rest[0])?.requestId), replace: true });
  };
  const paper = opened !== null && opened.of === shown ? opened.paper : null;
  const setPaper = (next: Paper | null) => setOpened(next && shown ? { of: shown, paper: next } : null);
  const beside = isWide && paper !== null;
  // A request that has ended, or that waits for others, is looked at without a list.
  const isAlone = requests.length === 0 && !beside;
  const onApproved = (approved: readonly string[]) => {
    setSelected(new Set([...selected].filter((each) => !approved.includes(each))));
    if (requestId && approved.includes(requestId)) void navigate({ to: place(), replace: true });
  };
  const chosen = requests.filter((each) => selected.has(each.requestId));
  return (
    <>
      <div className={classes(requestId && 'max-desk:sr-only')}>
        <PageHeader
          title={w('inbox.title')}
          note={waiting > 0 ? w('inbox.some', { count: waiting }) : undefined}
          actions={<ApproveSelected requests={chosen} onDone={onApproved} />}
        />
      </div>
      <Failure error={inbox.error} onAgain={() => void inbox.refetch()} />
      {inbox.isPending && <Skeleton lines={6} />}
      {inbox.data && requests.length === 0 && !requestId && (
        <EmptyState title={w('inbox.empty')} icon="check-circle">
          {w('inbox.empty-text')}
        </EmptyState>
      )}
      {(requests.length > 0 || requestId) && (
        <div
          className={classes(
            'grid items-start gap-6 max-desk:grid-cols-1',
            beside ? 'desk:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]' : 'desk:grid-cols-[20rem_minmax(0,1fr)]',
          )}
        >
          <div
            className={classes(
              'desk:sticky desk:top-20',
              requestId && 'max-desk:hidden',
              (beside || isAlone) && 'desk:hidden',
            )}
          >
            <InboxList
              requests={requests}
              shown={shown}
              place={place}
              selected={selected}
              onSelect={setSelected}
              more={inbox.hasNextPage ? () => void inbox.fetchNextPage() : null}
              isMorePending={inbox.isFetchingNextPage}
            />
          </div>
          <div className="min-w-0">
            {requestId && (
              <p className="mb-3 desk:hidden">
                <Link to={place()} icon="arrow-left">
                  {w('inbox.back')}
                </Link>
              </p>
            )}
            {shown ? (
              <RequestCard
                key={shown}
                requestId={shown}
                onDecided={goOn}
                paper={paper}
                onPaper={setPaper}
                isPaperBeside={isWide}
              />
            ) : (
              <p className="text-muted max-desk:hidden">{w('inbox.choose')}</p>
            )}
          </div>
          {beside && paper && (
            <div className="sticky top-20 grid gap-2">
              <p className="flex flex-wrap items-center justify-between gap-2">
                <span className="min-w-0 break-words font-bold">{paper.name}</span>
                <Button small look="quiet" icon="close" onPress={() => setPaper(null)}>
                  {w('paper.close-beside')}
                </Button>
              </p>
              <PaperViewer key={paper.link} paper={paper} className="h-[calc(100dvh-9rem)]" />
            </div>
          )}
        </div>
      )}
    </>
  );
}
