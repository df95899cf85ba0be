import { type ReactNode, useRef } from 'react';
import { useWords } from '../../design/language/index.ts';
import type { Me } from '../me.ts';
import { messages } from '../messages.ts';
import type { Place } from '../navigation.ts';
import { KeyList, useKeys } from './keys.tsx';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';

export type FrameProps = {
  me: Me;
  /** The fiscal year shown (Buddhist). */
  year: number;
  onYear: (year: number) => void;
  onSignOut: () => void;
  places: readonly Place[];
  /** Above everything: the demonstration's banner, and on whose behalf one acts. */
  banner?: ReactNode;
  notices?: ReactNode;
  children: ReactNode;
};

/** The frame: banner, top, rail, and the screen. */
export function Frame({ me, year, onYear, onSignOut, places, banner, notices, children }: FrameProps) {
  const w = useWords(messages);
  const search = useRef<HTMLInputElement>(null);
  const keys = useKeys(search);
  return (
    <>
      <SkipLink word={w('skip.to-content')} />
      {banner}
      <TopBar
        me={me}
        year={year}
        onYear={onYear}
        onSignOut={onSignOut}
        onKeys={keys.openList}
        searchField={search}
        canSearch={places.some((place) => place.key === 'projects')}
        notices={notices}
      />
      <div className="flex">
        <Rail places={places} />
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto w-full min-w-0 max-w-[100rem] flex-1 px-4 pt-6 pb-28 outline-none [--sticky-top:4rem] tablet:px-6 desk:px-8 desk:pb-12"
        >
          {children}
        </main>
      </div>
      <KeyList isOpen={keys.isListOpen} onClose={keys.closeList} />
    </>
  );
}

export function SkipLink({ word }: { word: string }) {
  return (
    <a
      href="#content"
      className="sr-only z-50 rounded-box bg-act px-4 py-2 text-on-act focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
    >
      {word}
    </a>
  );
}
