import { useEffect, useState } from 'react';
import { sayIn } from '../../foundation/message.ts';
import { foundationMessages } from '../../foundation/messages.ts';
import { formatBaht, parseBaht, SATANG_LIMIT, type Satang } from '../../foundation/satang.ts';
import { useLanguage, useWords } from '../language/language-provider.tsx';
import { messages } from '../messages.ts';
import type { FieldProps } from './field-parts.tsx';
import { TextField } from './text-field.tsx';
import { useTellUnreadable } from './unreadable.ts';

export type MoneyFieldProps = FieldProps & {
  /** Satang; null is "nothing typed", which is not zero. */
  value: Satang | null;
  /** Called at every key that leaves a readable amount (or nothing); unreadable text is kept and refused. */
  onChange: (amount: Satang | null) => void;
  /** Told when the field begins or ends to hold what is no amount: the form then does not send the amount before it. */
  onUnreadable?: (isUnreadable: boolean) => void;
  onBlur?: () => void;
  hideUnit?: boolean;
  /** Largest amount taken; more is refused with both amounts. */
  limit?: Satang;
};

/** An amount in baht. Reads Arabic and Thai digits and commas; writes 1,234.50 when left. */
export function MoneyField(props: MoneyFieldProps) {
  const {
    value,
    onChange,
    onUnreadable,
    onBlur,
    error,
    hideUnit = false,
    limit = SATANG_LIMIT,
    ...rest
  } = props;
  const w = useWords(messages);
  const { language } = useLanguage();
  const [text, setText] = useState(() => (value === null ? '' : formatBaht(value)));
  const [typing, setTyping] = useState(false);
  const amountOf = (typed: string) =>
    typed.trim() === '' ? { ok: true as const, value: null } : parseBaht(typed, { limit });
  const read = amountOf(text);
  useTellUnreadable(!read.ok, onUnreadable);

  // Another hand (a paste, the server) may change the value while nobody types here.
  useEffect(() => {
    if (!typing) setText(value === null ? '' : formatBaht(value));
  }, [value, typing]);

  return (
    <TextField
      {...rest}
      value={text}
      align="right"
      inputMode="decimal"
      autoComplete="off"
      error={read.ok ? error : sayIn(language, foundationMessages, read.refusal.code, read.refusal.data)}
      after={hideUnit ? undefined : w('unit.baht')}
      onChange={(next) => {
        setTyping(true);
        setText(next);
        const amount = amountOf(next);
        if (amount.ok) onChange(amount.value);
      }}
      onBlur={() => {
        if (read.ok) setTyping(false);
        onBlur?.();
      }}
    />
  );
}
