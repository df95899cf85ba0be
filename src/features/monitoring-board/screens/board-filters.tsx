import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useId, useState } from 'react';
import {
  Button,
  type Choice,
  classes,
  Icon,
  type IconName,
  Select,
  TextField,
} from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import { type BoardState, boardStates } from '../board-state.ts';
import type { BoardSearch } from './board-address.ts';
import { messages } from './messages.ts';
import { type Board, boardChoicesQuery } from './queries.ts';

type FiltersProps = {
  year: string;
  search: BoardSearch;
  set: (change: BoardSearch) => void;
  counts: Board['counts'] | undefined;
};

const icons: Record<BoardState, IconName> = {
  late: 'stop',
  'not-started': 'circle',
  draft: 'edit',
  reopened: 'unlock',
  submitted: 'check-circle',
  'nothing-due': 'minus',
};

/** Counts by state, which are the filters too; then what needs a look in whichever state. */
export function StateFilters({ search, set, counts }: Omit<FiltersProps, 'year'>) {
  const w = useWords(messages);
  const chosen = boardStates.find((state) => state === search.state);
  return (
    <div className="no-print flex flex-wrap gap-x-6 gap-y-2">
      <Group label={w('counts.label')}>
        <CountButton
          word={w('state.asked')}
          count={counts?.asked}
          isOn={chosen === undefined}
          icon="list"
          onPress={() => set({ state: undefined })}
        />
        {boardStates.map((state) => (
          <CountButton
            key={state}
            word={w(`state.${state}`)}
            count={counts?.[state]}
            isOn={chosen === state}
            icon={icons[state]}
            onPress={() => set({ state: chosen === state ? undefined : state })}
          />
        ))}
      </Group>
      <Group label={w('filter.flags')}>
        <CountButton
          word={w('counts.behind')}
          count={counts?.behind}
          isOn={Boolean(search.behind)}
          icon="warning"
          onPress={() => set({ behind: search.behind ? undefined : true })}
        />
        <CountButton
          word={w('counts.reopening')}
          count={counts?.reopening}
          isOn={Boolean(search.reopening)}
          icon="question"
          onPress={() => set({ reopening: search.reopening ? undefined : true })}
        />
      </Group>
    </div>
  );
}

function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className="m-0 flex min-w-0 flex-wrap gap-2 border-0 p-0">
      <legend className="sr-only">{label}</legend>
      {children}
    </fieldset>
  );
}

type CountButtonProps = {
  word: string;
  count: number | undefined;
  isOn: boolean;
  icon: IconName;
  onPress: () => void;
};

function CountButton({ word, count, isOn, icon, onPress }: CountButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onPress}
      className={classes(
        'target inline-flex items-center gap-1.5 rounded-full border px-2.5 py-1 text-grid',
        isOn ? 'border-act bg-act font-bold text-on-act' : 'border-edge bg-surface hover:bg-hover',
      )}
    >
      <Icon name={icon} size={18} className="max-tablet:hidden" />
      <span>{word}</span>
      <span className="figures font-bold">{count ?? '…'}</span>
    </button>
  );
}

const noFilter: BoardSearch = {
  state: undefined,
  unit: undefined,
  programme: undefined,
  behind: undefined,
  reopening: undefined,
  q: undefined,
};
export const isFiltered = (search: BoardSearch): boolean =>
  Object.keys(noFilter).some((name) => search[name as keyof BoardSearch]);
/** For a button that clears the filters and keeps sort and panel. */
export const clearFilters = (set: FiltersProps['set']) => () => set(noFilter);

const sorts = ['code', 'code-down', 'work', 'work-down', 'spending', 'spending-down'] as const;

/** Search, unit, programme and order; on a telephone all but the search are folded away. */
export function BoardFilters({ year, search, set }: Omit<FiltersProps, 'counts'>) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const { data: choices } = useQuery(boardChoicesQuery(year));
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const all: Choice = { key: '', word: w('filter.all') };
  const units = (choices?.units ?? []).map((unit) => ({
    key: unit.unitId,
    word: `${'– '.repeat(unit.depth)}${language === 'th' ? unit.name : unit.nameEn}`,
  }));
  const programmes = (choices?.programmes ?? []).map((each) => ({
    key: each.programmeId,
    word: `${each.number} ${each.name}`,
  }));
  return (
    <search className="no-print grid items-end gap-3 desk:grid-cols-[2fr_5fr]">
      <SearchField
        text={search.q === undefined ? '' : String(search.q)}
        onText={(q) => set({ q: q || undefined })}
      />
      <div className="desk:hidden">
        <Button
          small
          icon={isOpen ? 'chevron-up' : 'chevron-down'}
          aria-expanded={isOpen}
          aria-controls={id}
          onPress={() => setOpen(!isOpen)}
        >
          {w('filter.more')}
        </Button>
      </div>
      <div
        id={id}
        className={classes('grid min-w-0 items-end gap-3 desk:grid-cols-3', !isOpen && 'max-desk:hidden')}
      >
        <Select
          label={w('filter.unit')}
          value={search.unit ?? ''}
          onChange={(unit) => set({ unit: unit || undefined })}
          choices={[all, ...units]}
        />
        <Select
          label={w('filter.programme')}
          value={search.programme ?? ''}
          onChange={(programme) => set({ programme: programme || undefined })}
          choices={[all, ...programmes]}
        />
        <Select
          label={w('filter.sort')}
          value={`${search.sort ?? 'code'}${search.down ? '-down' : ''}`}
          onChange={(chosen) => {
            const [sort] = chosen.split('-');
            set({ sort: sort === 'code' ? undefined : sort, down: chosen.endsWith('-down') || undefined });
          }}
          choices={sorts.map((key) => ({ key, word: w(`sort.${key}`) }))}
        />
      </div>
      {isFiltered(search) && (
        <div>
          <Button look="quiet" small icon="close" onPress={clearFilters(set)}>
            {w('filter.clear')}
          </Button>
        </div>
      )}
    </search>
  );
}

/** Typing asks the server once it pauses, not at every letter. */
function SearchField({ text, onText }: { text: string; onText: (text: string) => void }) {
  const w = useWords(messages);
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: onText is new at every render; what was typed decides
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => onText(typed), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  return <TextField label={w('filter.search')} type="search" value={typed} onChange={setTyped} />;
}
