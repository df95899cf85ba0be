import { ToneText } from '../feedback/state-badge.tsx';
import { useWords } from '../language/language-provider.tsx';
import { messages } from '../messages.ts';
import type { CellKind } from './cell-kinds.ts';

/** A total, and below it whether it meets what it must be. */
export function TotalCell<V>({
  cells,
  total,
  expected,
}: {
  cells: CellKind<V>;
  total: V | null;
  expected?: V | undefined;
}) {
  const w = useWords(messages);
  const difference = expected === undefined ? null : cells.difference(total, expected);
  return (
    <span className="grid justify-items-end leading-tight">
      <span>{total === null ? '' : cells.write(total)}</span>
      {expected !== undefined && (
        <span className="text-tiny" title={`${w('grid.expected')} ${cells.write(expected)}`}>
          <ToneText
            tone={difference === null ? 'good' : 'behind'}
            word={difference === null ? w('grid.agrees') : w('grid.difference', { difference })}
          />
        </span>
      )}
    </span>
  );
}
