import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components';
import { classes } from '../classes.ts';
import { Icon } from '../icon.tsx';
import { FieldFoot, FieldHint, FieldLabel, type FieldProps } from './field-parts.tsx';
import type { Choice } from './select.tsx';

const lineClass =
  'group target flex cursor-pointer items-center gap-3 data-disabled:cursor-not-allowed data-disabled:text-faint';
const focusRing =
  'group-data-focus-visible:outline-3 group-data-focus-visible:outline-focus group-data-focus-visible:outline-offset-2';

export type CheckboxProps = {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  /** The words beside the box; or only `aria-label` in a table. */
  children?: ReactNode;
  'aria-label'?: string;
  isIndeterminate?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  name?: string;
};

export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={lineClass}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span
            className={classes(
              'grid size-6 shrink-0 place-items-center rounded-small border-2',
              isSelected || isIndeterminate ? 'border-act bg-act text-on-act' : 'border-edge bg-surface',
              focusRing,
            )}
          >
            {(isSelected || isIndeterminate) && <Icon name={isIndeterminate ? 'minus' : 'check'} size={18} />}
          </span>
          {children && <span>{children}</span>}
        </>
      )}
    </AriaCheckbox>
  );
}

export type RadioGroupProps<K extends string> = FieldProps & {
  value: K | null;
  onChange: (key: K) => void;
  choices: readonly Choice<K>[];
  orientation?: 'vertical' | 'horizontal';
};

export function RadioGroup<K extends string>(props: RadioGroupProps<K>) {
  const { label, hideLabel, hint, error, readOnlyReason, className, choices, value, onChange, ...rest } =
    props;
  return (
    <AriaRadioGroup
      {...rest}
      value={value}
      onChange={(key) => onChange(key as K)}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={classes('grid gap-1', className)}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={rest.isRequired} />
      <FieldHint hint={hint} />
      <div className={rest.orientation === 'horizontal' ? 'flex flex-wrap gap-x-6' : 'grid'}>
        {choices.map((choice) => (
          <Radio key={choice.key} value={choice.key} className={lineClass}>
            {({ isSelected }) => (
              <>
                <span
                  className={classes(
                    'size-6 shrink-0 rounded-full bg-surface',
                    isSelected ? 'border-8 border-act' : 'border-2 border-edge',
                    focusRing,
                  )}
                />
                <span>
                  {choice.word}
                  {choice.note && <span className="block text-muted text-tiny">{choice.note}</span>}
                </span>
              </>
            )}
          </Radio>
        ))}
      </div>
      <FieldFoot error={error} isReadOnly={rest.isReadOnly} readOnlyReason={readOnlyReason} />
    </AriaRadioGroup>
  );
}
