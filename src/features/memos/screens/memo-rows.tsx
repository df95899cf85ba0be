import { type ReactNode, useEffect, useRef } from 'react';
import { Button, IconButton } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { messages } from './messages.ts';

type Props<T> = {
  label: string;
  rows: readonly T[];
  blank: T;
  add: string;
  most: number;
  /** Rows of one line: their buttons stand beside them in a line. */
  isShort?: boolean;
  onChange: (rows: T[]) => void;
  /** The fields of a row; `name` tells it from the others. */
  children: (row: T, change: (row: T) => void, of: { name: string; index: number }) => ReactNode;
};

/** Rows of a memo that are added, taken away and moved: paragraphs, lines of address, what goes with it. */
export function MemoRows<T>({
  label,
  rows,
  blank,
  add,
  most,
  isShort = false,
  onChange,
  children,
}: Props<T>) {
  const w = useWords(messages);
  const box = useRef<HTMLFieldSetElement>(null);
  /** Where the focus goes when the rows are drawn anew: best first, since a button may be disabled or gone. */
  const focusNext = useRef<string[]>([]);
  useEffect(() => {
    const found = focusNext.current
      .map((selector) => box.current?.querySelector<HTMLElement>(selector))
      .find((each) => each && !each.matches(':disabled'));
    focusNext.current = [];
    found?.focus();
  });
  const change = (next: T[], ...focus: string[]) => {
    focusNext.current = focus;
    onChange(next);
  };
  const button = (index: number, act: 'up' | 'down' | 'remove') =>
    `[data-row="${index}"] [data-act="${act}"]`;
  const put = (index: number, row: T) => onChange(rows.map((each, at) => (at === index ? row : each)));
  const move = (index: number, by: -1 | 1) => {
    const next = [...rows];
    const [row] = next.splice(index, 1);
    if (row !== undefined) next.splice(index + by, 0, row);
    const [same, other] = by === -1 ? (['up', 'down'] as const) : (['down', 'up'] as const);
    change(next, button(index + by, same), button(index + by, other));
  };
  const remove = (index: number) =>
    change(
      rows.filter((_row, at) => at !== index),
      button(index, 'remove'),
      button(index - 1, 'remove'),
      '[data-act="add"]',
    );
  const addOne = () => change([...rows, blank], `[data-row="${rows.length}"] :is(textarea, input)`);
  return (
    <fieldset ref={box} className="grid gap-2">
      <legend className="mb-1 font-bold">{label}</legend>
      {rows.map((row, index) => {
        const name = w('rows.name', { label, number: index + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a text have no other name than their place
          <div key={index} data-row={index} className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-1">
            <div className="grid gap-2">{children(row, (next) => put(index, next), { name, index })}</div>
            <div className={isShort ? 'flex' : 'flex flex-col'}>
              <IconButton
                data-act="up"
                icon="chevron-up"
                label={w('rows.up', { name })}
                isDisabled={index === 0}
                onPress={() => move(index, -1)}
              />
              <IconButton
                data-act="down"
                icon="chevron-down"
                label={w('rows.down', { name })}
                isDisabled={index === rows.length - 1}
                onPress={() => move(index, 1)}
              />
              <IconButton
                data-act="remove"
                icon="trash"
                label={w('rows.remove', { name })}
                onPress={() => remove(index)}
              />
            </div>
          </div>
        );
      })}
      <div>
        <Button data-act="add" small icon="plus" isDisabled={rows.length >= most} onPress={addOne}>
          {add}
        </Button>
      </div>
    </fieldset>
  );
}
