import type { ReactNode } from 'react';
import {
  ComboBox as AriaComboBox,
  Select as AriaSelect,
  Button,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { classes } from '../classes.ts';
import { Icon } from '../icon.tsx';
import { useWords } from '../language/language-provider.tsx';
import { messages } from '../messages.ts';
import { FieldFoot, FieldHint, FieldLabel, type FieldProps, inputClass } from './field-parts.tsx';

export type Choice<K extends string = string> = {
  key: K;
  /** What is read, searched and shown. */
  word: string;
  /** A second, quieter line. */
  note?: ReactNode;
};

export type SelectProps<K extends string> = FieldProps & {
  value: K | null;
  onChange: (key: K) => void;
  choices: readonly Choice<K>[];
  /** Said while nothing is chosen; default "เลือก". */
  placeholder?: string;
};

const itemClass =
  'target flex cursor-pointer items-center gap-2 rounded-small px-3 py-1 data-focused:bg-act-soft ' +
  'data-selected:font-bold data-disabled:text-faint';
const popoverClass =
  'max-h-80 min-w-(--trigger-width) overflow-auto rounded-box border border-line bg-raised p-1 shadow-over';

function ChoiceItem({ choice }: { choice: Choice }) {
  return (
    <ListBoxItem id={choice.key} textValue={choice.word} className={itemClass}>
      {({ isSelected }) => (
        <>
          <Icon name="check" size={18} className={isSelected ? 'text-act' : 'invisible'} />
          <span>
            <span className="block">{choice.word}</span>
            {choice.note && <span className="block font-normal text-muted text-tiny">{choice.note}</span>}
          </span>
        </>
      )}
    </ListBoxItem>
  );
}

/** One of a few. For more than about fifteen use ComboBox. */
export function Select<K extends string>(props: SelectProps<K>) {
  const { label, hideLabel, hint, error, isReadOnly, readOnlyReason, isRequired, className, ...rest } = props;
  const { value, onChange, choices, placeholder, isDisabled, id, name } = rest;
  const w = useWords(messages);
  return (
    <AriaSelect
      id={id}
      name={name}
      isDisabled={isDisabled || isReadOnly}
      isRequired={isRequired}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      placeholder={placeholder ?? w('select.choose')}
      value={value}
      onChange={(key) => key !== null && onChange(key as K)}
      className={classes('grid grid-cols-[minmax(0,1fr)] gap-1', className)}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={isRequired} controlTells={false} />
      <FieldHint hint={hint} />
      <Button
        className={classes(
          'target flex w-full items-center justify-between gap-2 rounded-box border border-edge bg-surface px-3 py-1.5 text-left',
          'data-disabled:border-line data-disabled:bg-sunken data-disabled:text-muted',
          error && 'border-2 border-late',
        )}
      >
        <SelectValue className="truncate data-placeholder:text-muted">
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <Icon name="chevron-down" />
      </Button>
      <FieldFoot error={error} isReadOnly={isReadOnly} readOnlyReason={readOnlyReason} />
      <Popover className={popoverClass}>
        <ListBox items={choices.map((choice) => ({ ...choice, id: choice.key }))} className="outline-none">
          {(choice) => <ChoiceItem choice={choice} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** One of many, found by typing any part of its word (Thai has no spaces: matching is by part, not by word). */
export function ComboBox<K extends string>(
  props: Omit<SelectProps<K>, 'onChange'> & { onChange: (key: K | null) => void },
) {
  const { label, hideLabel, hint, error, isReadOnly, readOnlyReason, isRequired, className, ...rest } = props;
  const { value, onChange, choices, placeholder, isDisabled, id, name } = rest;
  const w = useWords(messages);
  return (
    <AriaComboBox
      id={id}
      name={name}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly}
      isRequired={isRequired}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      defaultItems={choices.map((choice) => ({ ...choice, id: choice.key }))}
      value={value}
      onChange={(key) => onChange(key as K | null)}
      defaultFilter={(text, typed) => text.toLocaleLowerCase().includes(typed.toLocaleLowerCase().trim())}
      menuTrigger="focus"
      allowsEmptyCollection
      className={classes('grid grid-cols-[minmax(0,1fr)] gap-1', className)}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={isRequired} />
      <FieldHint hint={hint} />
      <div className="relative">
        <Input
          placeholder={placeholder ?? w('select.type-to-find')}
          className={classes(inputClass, 'pr-11')}
        />
        <Button className="absolute inset-y-0 right-0 grid w-11 place-items-center text-muted">
          <Icon name="chevron-down" />
        </Button>
      </div>
      <FieldFoot error={error} isReadOnly={isReadOnly} readOnlyReason={readOnlyReason} />
      <Popover className={popoverClass}>
        <ListBox<Choice>
          className="outline-none"
          renderEmptyState={() => <p className="px-3 py-2 text-muted">{w('select.nothing-found')}</p>}
        >
          {(choice) => <ChoiceItem choice={choice} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
