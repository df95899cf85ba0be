import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { Icon } from '../icon.tsx';
import { useWords } from '../language/language-provider.tsx';
import { messages } from '../messages.ts';

/** What every field of a form has in common. */
export type FieldProps = {
  label: string;
  /** Keep the label for screen readers only (a field in a table whose column head says it). */
  hideLabel?: boolean;
  /** One short sentence below the label. */
  hint?: ReactNode;
  /** What is wrong, worded; the field is then invalid. */
  error?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  /** Why it is read-only and who can unlock it; shown below the field. */
  readOnlyReason?: ReactNode;
  id?: string;
  name?: string;
  className?: string;
};

export const inputClass =
  'target w-full rounded-box border border-edge bg-surface px-3 py-1.5 text-body text-ink ' +
  'invalid:border-edge aria-invalid:border-2 aria-invalid:border-late read-only:border-line read-only:bg-sunken ' +
  'disabled:border-line disabled:bg-sunken disabled:text-faint';

type FieldLabelProps = Pick<FieldProps, 'label' | 'hideLabel' | 'isRequired'> & {
  /** Screen readers hear from the control that it is required (aria-required); a button cannot tell. Default true. */
  controlTells?: boolean;
};

export function FieldLabel({ label, hideLabel, isRequired, controlTells = true }: FieldLabelProps) {
  const w = useWords(messages);
  return (
    <Label className={hideLabel ? 'sr-only' : 'block font-bold'}>
      {label}
      {isRequired && (
        <>
          {' '}
          <span aria-hidden={controlTells} className="ml-1 font-normal text-muted text-tiny">
            {w('field.required')}
          </span>
        </>
      )}
    </Label>
  );
}

/** The hint stands between label and field, so that it is read before typing. */
export function FieldHint({ hint }: { hint?: ReactNode }) {
  if (!hint) return null;
  return (
    <Text slot="description" className="block text-grid text-muted">
      {hint}
    </Text>
  );
}

/** Error and read-only reason, below the field. */
export function FieldFoot({
  error,
  isReadOnly,
  readOnlyReason,
}: Pick<FieldProps, 'error' | 'isReadOnly' | 'readOnlyReason'>) {
  return (
    <>
      <FieldError className="mt-1 flex items-start gap-1 font-bold text-grid text-late">
        <Icon name="stop" size={18} className="mt-0.5" />
        <span className="min-w-0 wrap-anywhere">{error}</span>
      </FieldError>
      {isReadOnly && readOnlyReason && (
        <p className="mt-1 flex items-start gap-1 text-grid text-muted">
          <Icon name="lock" size={18} className="mt-0.5" />
          <span>{readOnlyReason}</span>
        </p>
      )}
    </>
  );
}
