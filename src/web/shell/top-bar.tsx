import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, type RefObject, useState } from 'react';
import { Icon, IconButton, Link, Select } from '../../design/index.ts';
import { useLanguage, useWords } from '../../design/language/index.ts';
import type { Me } from '../me.ts';
import { messages } from '../messages.ts';
import { PersonMenu } from './person-menu.tsx';

export type TopBarProps = {
  me: Me;
  year: number;
  onYear: (year: number) => void;
  onSignOut: () => void;
  onKeys: () => void;
  searchField: RefObject<HTMLInputElement | null>;
  /** False while there is nothing to search in. */
  canSearch: boolean;
  /** The bell of the notices. */
  notices?: ReactNode;
};

export function TopBar({
  me,
  year,
  onYear,
  onSignOut,
  onKeys,
  searchField,
  canSearch,
  notices,
}: TopBarProps) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const agency = language === 'th' ? me.agency?.name : me.agency?.nameEn;
  return (
    <header className="no-print sticky top-0 z-30 flex h-16 items-center gap-2 border-line border-b bg-surface px-3 tablet:gap-4 tablet:px-4">
      <p className="flex min-w-0 items-center gap-2">
        <img src="/mark.svg" width="32" height="32" alt={w('product.name')} />
        <span className="hidden min-w-0 truncate font-bold tablet:block" title={agency}>
          <span className="wide:hidden">{me.agency?.abbreviation || agency}</span>
          <span className="hidden wide:inline">{agency}</span>
        </span>
      </p>
      <Select
        label={w('top.fiscal-year')}
        hideLabel
        className="w-36 shrink-0"
        value={String(year)}
        onChange={(chosen) => onYear(Number(chosen))}
        choices={me.fiscalYears.map((each) => ({
          key: String(each),
          word: w('top.year', { year: each }),
        }))}
      />
      <div className="flex flex-1 justify-end">
        {canSearch && (
          <>
            <Search year={year} field={searchField} />
            <Link
              to={`/${year}/projects`}
              look="quiet"
              icon="search"
              aria-label={w('top.search')}
              className="px-2! tablet:hidden"
            >
              {null}
            </Link>
          </>
        )}
      </div>
      {notices}
      <span className="max-desk:hidden">
        <IconButton icon="question" label={w('top.keys')} onPress={onKeys} />
      </span>
      <PersonMenu me={me} onSignOut={onSignOut} onKeys={onKeys} />
    </header>
  );
}

function Search({ year, field }: { year: number; field: RefObject<HTMLInputElement | null> }) {
  const w = useWords(messages);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  return (
    <search className="w-full max-w-80 max-tablet:hidden">
      <form
        className="relative"
        onSubmit={(event) => {
          event.preventDefault();
          // The router does not know its addresses by type here; the search belongs to the list of projects.
          void navigate({ to: `/${year}/projects`, search: { q: text.trim() || undefined } as never });
        }}
      >
        <Icon
          name="search"
          className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-muted"
        />
        <input
          ref={field}
          type="search"
          aria-label={w('top.search')}
          placeholder={w('top.search')}
          maxLength={200}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="target w-full rounded-box border border-edge bg-surface py-1 pr-3 pl-10"
        />
        <kbd className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 rounded-small border border-line px-1.5 font-sans text-muted text-tiny max-desk:hidden">
          /
        </kbd>
      </form>
    </search>
  );
}
