import { useEffect, useState } from 'react';
import { TextField } from '../../../../design/index.ts';
import { toArabicDigits } from '../../../../foundation/thai-digits.ts';

export type CountFieldProps = {
  id: string;
  label: string;
  count: number | null;
  onChange: (count: number | null) => void;
  isReadOnly: boolean;
};

/** A whole number; blank is "not stated". Thai digits and commas are read; anything else waits to be mended. */
export function CountField({ id, label, count, onChange, isReadOnly }: CountFieldProps) {
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
        {...(read === undefined ? { error: typed } : {})}
      />
    </div>
  );
}

/** Undefined: unreadable. */
export function readCount(typed: string): number | null | undefined {
  const plain = toArabicDigits(typed).replaceAll(',', '').trim();
  if (plain === '') return null;
  return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined;
}
