import { useEffect, useState } from 'react';
import { TextField } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { WRITING_LIMITS } from '../../writing/limits.ts';
import { messages } from '../messages.ts';
import { readCount } from './read-count.ts';

export type CountFieldProps = {
  id: string;
  label: string;
  count: number | null;
  onChange: (count: number | null) => void;
  isReadOnly: boolean;
};

/** A whole number; blank is "not stated". Thai digits and commas are read; anything else waits to be mended. */
export function CountField({ id, label, count, onChange, isReadOnly }: CountFieldProps) {
  const w = useWords(messages);
  const format = useFormat();
  const [typed, setTyped] = useState(() => (count === null ? '' : String(count)));
  const read = readCount(typed);
  useEffect(() => {
    if (count !== null && count !== readCount(typed)) setTyped(String(count));
  }, [count, typed]);
  return (
    <div id={id}>
      <TextField
        label={label}
        value={typed}
        inputMode="numeric"
        align="right"
        isReadOnly={isReadOnly}
        maxLength={15}
        onChange={(text) => {
          setTyped(text);
          const next = readCount(text);
          if (next !== undefined) onChange(next);
        }}
        {...(read === undefined
          ? { error: w('count.not-read', { found: typed, limit: format.number(WRITING_LIMITS.count) }) }
          : {})}
      />
    </div>
  );
}
