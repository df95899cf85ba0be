import { type KeyboardEvent, useRef } from 'react';
import { Button, Checkbox, classes, Link, ToneText } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { useSaid } from '../failure.tsx';
import { messages } from '../messages.ts';
import type { InboxItem } from '../queries.ts';

export type InboxListProps = {
  requests: readonly InboxItem[];
  shown: string | undefined;
  place: (requestId: string) => string;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  more: (() => void) | null;
  isMorePending: boolean;
};

/** The requests that wait, oldest first. Up and down go from one to the next; those that are clear can be selected. */
export function InboxList(props: InboxListProps) {
  const { requests, shown, place, selected, onSelect, more, isMorePending } = props;
  const w = useWords(messages);
  const list = useRef<HTMLUListElement>(null);
  const clear = requests.filter((each) => each.clear);
  const toggle = (requestIds: readonly string[], isOn: boolean) => {
    const next = new Set(selected);
    for (const each of requestIds) isOn ? next.add(each) : next.delete(each);
    onSelect(next);
  };
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (step === 0 || at < 0) return;
    event.preventDefault();
    links[at + step]?.focus();
  };
  return (
    <div className="grid gap-3">
      {clear.length > 1 && (
        <Checkbox
          isSelected={clear.every((each) => selected.has(each.requestId))}
          isIndeterminate={
            clear.some((each) => selected.has(each.requestId)) &&
            !clear.every((each) => selected.has(each.requestId))
          }
          onChange={(isOn) =>
            toggle(
              clear.map((each) => each.requestId),
              isOn,
            )
          }
        >
          {w('inbox.select-all', { count: clear.length })}
        </Checkbox>
      )}
      <ul
        ref={list}
        aria-label={w('inbox.list')}
        onKeyDown={move}
        className="grid gap-2 desk:max-h-[calc(100dvh-16rem)] desk:overflow-y-auto desk:p-1"
      >
        {requests.map((each) => (
          <OneRequest
            key={each.requestId}
            request={each}
            to={place(each.requestId)}
            isShown={each.requestId === shown}
            isSelected={selected.has(each.requestId)}
            onSelect={(isOn) => toggle([each.requestId], isOn)}
          />
        ))}
      </ul>
      {more && (
        <div>
          <Button small isPending={isMorePending} onPress={more}>
            {w('inbox.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

function OneRequest(props: {
  request: InboxItem;
  to: string;
  isShown: boolean;
  isSelected: boolean;
  onSelect: (isOn: boolean) => void;
}) {
  const { request, to, isShown, isSelected, onSelect } = props;
  const w = useWords(messages);
  const said = useSaid();
  const format = useFormat();
  const title = said(request.title);
  return (
    <li
      className={classes(
        'flex items-start gap-2 rounded-box border bg-surface p-3',
        isShown ? 'border-act border-l-4' : 'border-line',
      )}
    >
      {request.clear && (
        <Checkbox
          aria-label={w('inbox.select', { title: `${title} ${request.projectCode}` })}
          isSelected={isSelected}
          onChange={onSelect}
        />
      )}
      <div className="grid min-w-0 flex-1 gap-0.5 text-grid">
        <p className="text-muted text-tiny">
          {w(`kind.${request.kind}`)} ·{' '}
          {w('inbox.step', { position: request.position, count: request.stepCount })}
        </p>
        <Link to={to} aria-label={`${request.projectName}: ${title} ${request.projectCode}`}>
          {request.projectName}
        </Link>
        <p className="text-muted text-tiny">
          {request.projectCode} · {said({ th: request.unitName, en: request.unitNameEn ?? '' })}
        </p>
        <p className="flex flex-wrap gap-x-3 text-muted text-tiny">
          <span>{w('inbox.since', { on: format.date(request.requestedOn as CalendarDate) })}</span>
          {request.onBehalfOfName && <span>{w('inbox.for', { name: request.onBehalfOfName })}</span>}
          {!request.clear && <ToneText tone="behind" icon="question" word={w('inbox.to-look')} />}
        </p>
      </div>
    </li>
  );
}
