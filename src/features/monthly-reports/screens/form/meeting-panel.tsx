import { useEffect, useRef } from 'react';
import { Button, Icon, IconButton, useAnnounce } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { ProjectPlan } from '../../../projects/rules.ts';
import { messages } from '../messages.ts';
import { useCellName } from '../saving/cell-name.ts';
import { type CellValue, cellText } from '../saving/cells.ts';
import type { Meeting, PutAside, SaveChain } from '../saving/save-chain.ts';

type MeetingPanelProps = { meeting: Meeting; chain: SaveChain; plan: ProjectPlan };

/** Somebody else changed the report meanwhile: who, when, what; and for cells both touched, whose value stays. */
export function MeetingPanel({ meeting, chain, plan }: MeetingPanelProps) {
  const w = useWords(messages);
  const format = useFormat();
  const cellName = useCellName(plan);
  const panel = useRef<HTMLElement>(null);
  const asks = meeting.choices.length > 0;
  useEffect(() => {
    if (asks) panel.current?.scrollIntoView({ block: 'start' });
  }, [asks]);
  const say = (value: CellValue) => cellText(value) || w('cell.blank');
  return (
    <section
      ref={panel}
      role="alert"
      aria-label={w('meeting.label')}
      className="scroll-mt-20 grid gap-3 rounded-box border border-behind border-l-4 bg-behind-soft px-4 py-3"
    >
      <div className="flex items-start justify-between gap-3">
        <p className="flex items-start gap-2 font-bold">
          <Icon name="people" className="mt-1 text-behind" />
          {w(asks ? 'meeting.choose' : 'meeting.told', { by: meeting.by, at: format.moment(meeting.at) })}
        </p>
        {!asks && <IconButton icon="close" label={w('meeting.close')} onPress={chain.endMeeting} />}
      </div>
      {asks && (
        <>
          <ul className="grid gap-3">
            {meeting.choices.map((each) => (
              <li key={each.place} className="grid gap-2 rounded-box border border-line bg-surface p-3">
                <h3 className="text-grid">{cellName(each.place)}</h3>
                <div className="grid gap-3 tablet:grid-cols-2">
                  <Side
                    word={w('meeting.mine')}
                    text={say(each.mine)}
                    button={w('meeting.take-mine')}
                    label={w('meeting.take-mine-of', { cell: cellName(each.place) })}
                    onTake={() => chain.choose('mine', each.place)}
                  />
                  <Side
                    word={w('meeting.theirs', { by: meeting.by })}
                    text={say(each.theirs)}
                    button={w('meeting.take-theirs')}
                    label={w('meeting.take-theirs-of', { cell: cellName(each.place) })}
                    onTake={() => chain.choose('theirs', each.place)}
                  />
                </div>
              </li>
            ))}
          </ul>
          {meeting.choices.length > 1 && (
            <div className="flex flex-wrap gap-2">
              <Button small onPress={() => chain.choose('mine')}>
                {w('meeting.all-mine')}
              </Button>
              <Button small onPress={() => chain.choose('theirs')}>
                {w('meeting.all-theirs')}
              </Button>
            </div>
          )}
        </>
      )}
      {meeting.others.length > 0 && (
        <details open={!asks} className="text-grid">
          <summary className="target inline-flex cursor-pointer items-center font-bold text-act">
            {w('meeting.others', { count: meeting.others.length })}
          </summary>
          <ul className="list-disc pl-5">
            {meeting.others.map((each) => (
              <li key={each.place}>
                {cellName(each.place)} <del className="text-muted">{say(each.before)}</del>{' '}
                <ins className="font-bold no-underline">{say(each.theirs)}</ins>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Side(props: { word: string; text: string; button: string; label: string; onTake: () => void }) {
  return (
    <div className="grid content-between gap-2">
      <div>
        <p className="text-muted text-tiny">{props.word}</p>
        <p className="whitespace-pre-line break-words">{props.text}</p>
      </div>
      <div>
        <Button small onPress={props.onTake} aria-label={props.label}>
          {props.button}
        </Button>
      </div>
    </div>
  );
}

/** Texts of this person that stand nowhere in the report any more, until they are put away. */
export function AsideTexts({
  aside,
  chain,
  plan,
}: {
  aside: readonly PutAside[];
  chain: SaveChain;
  plan: ProjectPlan;
}) {
  const w = useWords(messages);
  const announce = useAnnounce();
  const cellName = useCellName(plan);
  if (aside.length === 0) return null;
  return (
    <section
      aria-label={w('aside.title')}
      className="grid gap-2 rounded-box border border-line bg-surface p-4"
    >
      <h2 className="text-body">{w('aside.title')}</h2>
      <ul className="grid gap-2">
        {aside.map((each) => (
          <li key={each.place} className="flex flex-wrap items-start justify-between gap-2 text-grid">
            <span className="min-w-0 flex-1">
              <span className="text-muted">{cellName(each.place)}</span>
              <span className="block whitespace-pre-line break-words">{cellText(each.value)}</span>
            </span>
            <span className="flex">
              <IconButton
                icon="copy"
                label={w('aside.copy', { cell: cellName(each.place) })}
                onPress={() => {
                  void navigator.clipboard
                    .writeText(cellText(each.value))
                    .then(() => announce(w('aside.copied')));
                }}
              />
              <IconButton
                icon="close"
                label={w('aside.put-away', { cell: cellName(each.place) })}
                onPress={() => chain.putAway(each.place)}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
