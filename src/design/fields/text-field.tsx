import type { HTMLInputTypeAttribute, ReactNode } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField, Input } from 'react-aria-components';
import { classes } from '../classes.ts';
import { useWords } from '../language/language-provider.tsx';
import { messages } from '../messages.ts';
import { FieldFoot, FieldHint, FieldLabel, type FieldProps, inputClass } from './field-parts.tsx';

export type TextFieldProps = FieldProps & {
  value: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
  type?: HTMLInputTypeAttribute;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email';
  autoComplete?: string;
  autoFocus?: boolean;
  placeholder?: string;
  maxLength?: number;
  /** Something inside the line, after the input (a unit, a button). */
  after?: ReactNode;
  align?: 'left' | 'right';
  onKeyDown?: (event: React.KeyboardEvent<HTMLInputElement>) => void;
};

export function TextField(props: TextFieldProps) {
  const { label, hideLabel, hint, error, isReadOnly, readOnlyReason, className, after, align, ...rest } =
    props;
  const { placeholder, onKeyDown, isRequired, ...field } = rest;
  return (
    <AriaTextField
      {...field}
      isRequired={isRequired}
      validationBehavior="aria"
      isReadOnly={isReadOnly}
      isInvalid={Boolean(error)}
      className={classes('grid content-start gap-1', className)}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={isRequired} />
      <FieldHint hint={hint} />
      <div className="flex items-center gap-2">
        <Input
          placeholder={placeholder}
          onKeyDown={onKeyDown}
          className={classes(inputClass, align === 'right' && 'figures text-right')}
        />
        {after && <span className="shrink-0 text-grid text-muted">{after}</span>}
      </div>
      <FieldFoot error={error} isReadOnly={isReadOnly} readOnlyReason={readOnlyReason} />
    </AriaTextField>
  );
}

export type TextAreaProps = FieldProps & {
  value: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
  /** Lines to begin with; it grows with the text. Default 3. */
  rows?: number;
  /** With it, the count of characters left is said below. */
  maxLength?: number;
  placeholder?: string;
};

export function TextArea(props: TextAreaProps) {
  const {
    label,
    hideLabel,
    hint,
    error,
    isReadOnly,
    readOnlyReason,
    className,
    rows = 3,
    maxLength,
    ...rest
  } = props;
  const { placeholder, isRequired, ...field } = rest;
  const w = useWords(messages);
  const left = maxLength === undefined ? null : maxLength - field.value.length;
  return (
    <AriaTextField
      {...field}
      maxLength={maxLength}
      isRequired={isRequired}
      validationBehavior="aria"
      isReadOnly={isReadOnly}
      isInvalid={Boolean(error)}
      className={classes('grid content-start gap-1', className)}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={isRequired} />
      <FieldHint hint={hint} />
      <AriaTextArea
        rows={rows}
        placeholder={placeholder}
        className={classes(inputClass, 'field-sizing-content min-h-20 resize-y')}
      />
      {left !== null && left < 200 && (
        <p className="text-muted text-tiny">{w('field.characters-left', { left })}</p>
      )}
      <FieldFoot error={error} isReadOnly={isReadOnly} readOnlyReason={readOnlyReason} />
    </AriaTextField>
  );
}
