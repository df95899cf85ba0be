import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
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

/** Counts by state, which are the filters too. */
export function StateFilters({ search, set, counts }: Omit<FiltersProps, 'year'>) {
  const w = useWords(messages);
  const chosen = boardStates.find((state) => state === search.state);
  return (
    <fieldset className="no-print m-0 border-0 p-0">
      <legend className="sr-only">{w('counts.label')}</legend>
      <div className="flex flex-wrap gap-2">
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
      </div>
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
        'target inline-flex items-center gap-2 rounded-full border px-3 py-1 text-grid',
        isOn ? 'border-act bg-act font-bold text-on-act' : 'border-edge bg-surface hover:bg-hover',
      )}
    >
      <Icon name={icon} size={18} />
      <span>{word}</span>
      <span className="figures font-bold">{count ?? '…'}</span>
    </button>
  );
}

export function BoardFilters({ year, search, set }: Omit<FiltersProps, 'counts'>) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const { data: choices } = useQuery(boardChoicesQuery(year));
  const all: Choice = { key: '', word: w('filter.all') };
  const units = (choices?.units ?? []).map((unit) => ({
    key: unit.unitId,
    word: `${'– '.repeat(unit.depth)}${language === 'th' ? unit.name : unit.nameEn}`,
  }));
  const programmes = (choices?.programmes ?? []).map((each) => ({
    key: each.programmeId,
    word: `${each.number} ${each.name}`,
  }));
  const isFiltered = Object.entries(search).some(
    ([name, value]) => value && !/^(project|sort|down)$/.test(name),
  );
  return (
    <search className="no-print grid items-end gap-3 desk:grid-cols-[2fr_1.5fr_1.5fr_1.5fr_auto]">
      <SearchField
        text={search.q === undefined ? '' : String(search.q)}
        onText={(q) => set({ q: q || undefined })}
      />
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
        value={search.sort ?? 'code'}
        onChange={(sort) => set({ sort: sort === 'code' ? undefined : sort, down: undefined })}
        choices={[
          { key: 'code', word: w('sort.code') },
          { key: 'work', word: w('sort.work') },
          { key: 'spending', word: w('sort.spending') },
        ]}
      />
      {isFiltered && (
        <Button
          look="quiet"
          onPress={() =>
            set({
              state: undefined,
              unit: undefined,
              programme: undefined,
              behind: undefined,
              reopening: undefined,
              q: undefined,
            })
          }
        >
          {w('filter.clear')}
        </Button>
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
