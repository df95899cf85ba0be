import {
  type CalendarDate as AriaDate,
  BuddhistCalendar,
  GregorianCalendar,
  parseDate,
  toCalendar,
} from '@internationalized/date';
import { useState } from 'react';
import {
  DatePicker as AriaDatePicker,
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components';
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { classes } from '../classes.ts';
import { Icon } from '../icon.tsx';
import { useFormat } from '../language/format.ts';
import { useWords } from '../language/language-provider.tsx';
import { messages } from '../messages.ts';
import { FieldFoot, FieldHint, FieldLabel, type FieldProps } from './field-parts.tsx';

export type DateFieldProps = FieldProps & {
  /** Gregorian 'YYYY-MM-DD', or null while not chosen. */
  value: CalendarDate | null;
  onChange: (date: CalendarDate | null) => void;
  onBlur?: () => void;
  min?: CalendarDate;
  max?: CalendarDate;
};

const buddhist = new BuddhistCalendar();
/** An earlier year is one whose last digits are still to come. */
const FIRST_YEAR = 2400;

const step = 'target grid place-items-center rounded-box px-2 text-act hover:bg-act-soft';

/** A day, typed and read in Buddhist years (the locale's calendar), kept as a Gregorian date. */
export function DateField(props: DateFieldProps) {
  const { label, hideLabel, hint, error, isReadOnly, readOnlyReason, isRequired, className, ...rest } = props;
  const { value, onChange, onBlur, min, max, ...field } = rest;
  const w = useWords(messages);
  const format = useFormat();
  const outside =
    value !== null && min !== undefined && value < min
      ? w('date.too-early', { first: format.date(min) })
      : value !== null && max !== undefined && value > max
        ? w('date.too-late', { last: format.date(max) })
        : undefined;
  // A year is typed digit by digit: until it is one, it is shown but nobody is told, and leaving the field drops it.
  // It is kept Buddhist: a half-typed year lies before Christ, where the library's Gregorian days are off by one.
  const [halfTyped, setHalfTyped] = useState<AriaDate | null>(null);
  const take = (next: AriaDate | null) => {
    const date = next === null ? null : toCalendar(next, buddhist);
    const isWhole = date === null || date.year >= FIRST_YEAR;
    setHalfTyped(isWhole ? null : date);
    if (isWhole)
      onChange(date === null ? null : (toCalendar(date, new GregorianCalendar()).toString() as CalendarDate));
  };
  return (
    <AriaDatePicker
      {...field}
      value={halfTyped ?? (value === null ? null : toCalendar(parseDate(value), buddhist))}
      onChange={take}
      onBlur={() => {
        setHalfTyped(null);
        onBlur?.();
      }}
      minValue={min ? parseDate(min) : undefined}
      maxValue={max ? parseDate(max) : undefined}
      isRequired={isRequired}
      isReadOnly={isReadOnly}
      isInvalid={Boolean(error ?? outside) || undefined}
      validationBehavior="aria"
      shouldForceLeadingZeros={false}
      className={classes('grid content-start gap-1', className)}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={isRequired} />
      <FieldHint hint={hint} />
      <Group
        className={classes(
          'flex w-full max-w-72 items-stretch rounded-box border border-edge bg-surface data-invalid:border-2',
          'data-invalid:border-late data-disabled:bg-sunken',
          isReadOnly && 'border-line bg-sunken',
        )}
      >
        <DateInput className="figures target flex flex-1 items-center px-3">
          {(segment) => (
            <DateSegment
              segment={segment}
              className={classes(
                'rounded-small px-0.5 outline-none data-focused:bg-act data-focused:text-on-act',
                'data-placeholder:text-muted data-placeholder:data-focused:text-on-act',
              )}
            />
          )}
        </DateInput>
        {!isReadOnly && (
          <Button className={step} aria-label={w('date.choose')}>
            <Icon name="calendar" />
          </Button>
        )}
      </Group>
      <FieldFoot error={error ?? outside} isReadOnly={isReadOnly} readOnlyReason={readOnlyReason} />
      <Popover className="rounded-box border border-line bg-raised p-4 shadow-over">
        <Dialog className="outline-none">
          <Calendar>
            <header className="flex items-center justify-between">
              <Button slot="previous" className={step}>
                <Icon name="arrow-left" />
              </Button>
              <Heading className="text-body" />
              <Button slot="next" className={step}>
                <Icon name="arrow-right" />
              </Button>
            </header>
            <CalendarGrid className="border-separate border-spacing-0.5">
              <CalendarGridHeader>
                {(day) => (
                  <CalendarHeaderCell className="font-normal text-muted text-tiny">{day}</CalendarHeaderCell>
                )}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => (
                  <CalendarCell
                    date={date}
                    className={classes(
                      'grid size-11 cursor-pointer place-items-center rounded-box hover:bg-act-soft data-outside-month:invisible',
                      'data-selected:bg-act data-selected:font-bold data-selected:text-on-act',
                      'data-disabled:text-faint data-unavailable:line-through',
                    )}
                  />
                )}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}
