import { useEffect, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { FigureValue } from '../../foundation/value.ts';
import { classes } from '../classes.ts';
import { useWords } from '../language/language-provider.tsx';
import { messages } from '../messages.ts';
import type { FieldProps } from './field-parts.tsx';
import { figureText, quoted, readFigure } from './figure-text.ts';
import { TextField } from './text-field.tsx';
import { useTellUnreadable } from './unreadable.ts';

export type FigureFieldProps = FieldProps & {
  value: FigureValue;
  onChange: (value: FigureValue) => void;
  onBlur?: () => void;
  /** Unit of measure, after the field. */
  unit?: string;
  /** Which of the three non-numbers may be chosen; default N/A and "-". */
  allow?: readonly ('not-applicable' | 'nothing')[];
  /** Words for a figure that the cell cannot take (over 100 percent); it is then not given to onChange. */
  judge?: (value: FigureValue) => string | undefined;
  /** Told when the field begins or ends to hold a text that is no figure it takes: such a text is kept, not sent. */
  onUnreadable?: (isUnreadable: boolean) => void;
};

const allKinds = ['not-applicable', 'nothing'] as const;

/**
 * A figure that may be a number, N/A, "-" or missing. Keys: digits (Arabic or Thai) type a number, 0 is zero;
 * N writes N/A; - writes "-"; emptying the field makes it missing. The two small buttons do the same.
 */
export function FigureField({
  value,
  onChange,
  onBlur,
  error,
  unit,
  allow = allKinds,
  judge,
  onUnreadable,
  ...rest
}: FigureFieldProps) {
  const w = useWords(messages);
  const [text, setText] = useState(() => figureText(value));
  const [typing, setTyping] = useState(false);
  const read = readFigure(text);
  const permitted = (figure: FigureValue) =>
    figure.kind === 'number' || figure.kind === 'missing' || allow.includes(figure.kind);

  useEffect(() => {
    if (!typing) setText(figureText(value));
  }, [value, typing]);

  const take = (next: FigureValue) => {
    setTyping(false);
    setText(figureText(next));
    onChange(next);
  };

  const problem = !read.ok
    ? w('field.not-a-figure', { found: read.found })
    : permitted(read.value)
      ? judge?.(read.value)
      : w('field.figure-kind-not-allowed', { found: quoted(text) });
  useTellUnreadable(typing && problem !== undefined, onUnreadable);

  return (
    <div className={rest.className}>
      <TextField
        {...rest}
        className={undefined}
        value={text}
        align="right"
        inputMode="text"
        autoComplete="off"
        error={error ?? problem}
        after={
          <span className="flex items-center gap-1">
            {!rest.isReadOnly &&
              !rest.isDisabled &&
              allow.map((kind) => (
                <ToggleButton
                  key={kind}
                  isSelected={value.kind === kind}
                  onChange={(selected) => take(selected ? { kind } : { kind: 'missing' })}
                  aria-label={`${rest.label}: ${w(`figure.${kind}`)} ${w(`figure.${kind}.name`)}`}
                  className={classes(
                    'target min-w-10 rounded-box border border-edge bg-surface px-2 text-act text-grid',
                    'data-selected:border-act data-selected:bg-act data-selected:font-bold data-selected:text-on-act',
                  )}
                >
                  {w(`figure.${kind}`)}
                </ToggleButton>
              ))}
            {unit && <span>{unit}</span>}
          </span>
        }
        onChange={(next) => {
          setTyping(true);
          setText(next);
          const figure = readFigure(next);
          if (!figure.ok || !permitted(figure.value) || judge?.(figure.value)) return;
          if (figure.value.kind === 'not-applicable') setText(figureText(figure.value));
          onChange(figure.value);
        }}
        onBlur={() => {
          if (problem === undefined) setTyping(false);
          onBlur?.();
        }}
      />
    </div>
  );
}
