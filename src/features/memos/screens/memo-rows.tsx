import type { ReactNode } from 'react';
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
  children: (row: T, change: (row: T) => void, name: string) => ReactNode;
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
  const put = (index: number, row: T) => onChange(rows.map((each, at) => (at === index ? row : each)));
  const move = (index: number, by: -1 | 1) => {
    const next = [...rows];
    const [row] = next.splice(index, 1);
    if (row !== undefined) next.splice(index + by, 0, row);
    onChange(next);
  };
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-bold">{label}</legend>
      {rows.map((row, index) => {
        const name = w('rows.name', { label, number: index + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a text have no other name than their place
          <div key={index} className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-1">
            <div className="grid gap-2">{children(row, (next) => put(index, next), name)}</div>
            <div className={isShort ? 'flex' : 'flex flex-col'}>
              <IconButton
                icon="chevron-up"
                label={w('rows.up', { name })}
                isDisabled={index === 0}
                onPress={() => move(index, -1)}
              />
              <IconButton
                icon="chevron-down"
                label={w('rows.down', { name })}
                isDisabled={index === rows.length - 1}
                onPress={() => move(index, 1)}
              />
              <IconButton
                icon="trash"
                label={w('rows.remove', { name })}
                onPress={() => onChange(rows.filter((_row, at) => at !== index))}
              />
            </div>
          </div>
        );
      })}
      <div>
        <Button small icon="plus" isDisabled={rows.length >= most} onPress={() => onChange([...rows, blank])}>
          {add}
        </Button>
      </div>
    </fieldset>
  );
}
