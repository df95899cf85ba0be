import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';

export type TabDefinition<K extends string = string> = { key: K; word: string; content: ReactNode };

export type TabsProps<K extends string> = {
  /** Names the set of tabs for screen readers. */
  label: string;
  tabs: readonly TabDefinition<K>[];
  selected: K;
  /** Put the key in the address, so that a tab can be sent to somebody. */
  onSelect: (key: K) => void;
};

export function Tabs<K extends string>({ label, tabs, selected, onSelect }: TabsProps<K>) {
  return (
    <AriaTabs className="min-w-0" selectedKey={selected} onSelectionChange={(key) => onSelect(key as K)}>
      <TabList
        aria-label={label}
        className="no-print flex gap-1 overflow-x-auto border-line border-b [scrollbar-width:thin]"
      >
        {tabs.map((tab) => (
          <Tab
            key={tab.key}
            id={tab.key}
            ref={tab.key === selected ? showSelected : null}
            className={
              'target -mb-px flex shrink-0 cursor-pointer items-center whitespace-nowrap border-transparent border-b-3 px-4 text-muted ' +
              'hover:text-ink data-selected:border-act data-selected:font-bold data-selected:text-act ' +
              'data-focus-visible:-outline-offset-4'
            }
          >
            {tab.word}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.key} id={tab.key} className="pt-4">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

/** On a narrow screen the list runs on to the right: the selected tab is brought into it, the page stays where it is. */
function showSelected(tab: HTMLElement | null): void {
  const list = tab?.closest('[role="tablist"]');
  if (!tab || !list) return;
  const [outer, inner] = [list.getBoundingClientRect(), tab.getBoundingClientRect()];
  if (inner.left < outer.left) list.scrollLeft -= outer.left - inner.left;
  else if (inner.right > outer.right) list.scrollLeft += inner.right - outer.right;
}
