import { useState } from 'react';
import {
  Button,
  FigureField,
  IconButton,
  Section,
  Select,
  TextArea,
  TextField,
} from '../../../../design/index.ts';
import { useLanguage, useWords } from '../../../../design/language/index.ts';
import type { Decimal } from '../../../../foundation/decimal.ts';
import { newId } from '../../../../foundation/uuid.ts';
import { type FigureValue, figure, MISSING } from '../../../../foundation/value.ts';
import {
  type IndicatorKind,
  indicatorDirections,
  indicatorKinds,
  indicatorLevels,
} from '../../plan/plan-types.ts';
import type { PlanDraft } from '../../schemas.ts';
import { messages } from '../messages.ts';
import type { Choices } from '../queries.ts';
import { Place } from './place.tsx';
import { lockedBecause, lockOf, mayRemoveIndicator } from './plan-locks.ts';
import { RemoveRow } from './remove-row.tsx';
import type { PlanEditing } from './use-plan-copy.ts';

type Row = PlanDraft['indicators'][number];
const asFigure = (value: Decimal | null): FigureValue => (value === null ? MISSING : figure(value));
const asDecimal = (value: FigureValue): Decimal | null => (value.kind === 'number' ? value.number : null);

const blankIndicator = (level: Row['level']): Row => ({
  indicatorId: newId(),
  level,
  name: '',
  unitOfMeasure: '',
  kind: 'SUM',
  baseline: null,
  target: null,
  direction: 'higher-is-better',
  method: '',
  months: {},
  derivedMonths: [],
});

/** Rows 13 and 14 of สสว.100. */
export function IndicatorSection({ editing, choices }: { editing: PlanEditing; choices: Choices }) {
  const w = useWords(messages);
  const { plan, change } = editing;
  const [removing, setRemoving] = useState<Row | null>(null);
  const update = (indicatorId: string, part: Partial<Row>) =>
    change((before) => ({
      ...before,
      indicators: before.indicators.map((row) =>
        row.indicatorId === indicatorId ? { ...row, ...part } : row,
      ),
    }));
  const lacksOutput = !plan.indicators.some((row) => row.level === 'output');
  return (
    <Section title={w('edit.indicators')}>
      <Place at="indicators" className="grid gap-6">
        {plan.indicators.map((row, index) => (
          <IndicatorRow
            key={row.indicatorId}
            row={row}
            index={index}
            choices={choices}
            editing={editing}
            errorAt={(field) => editing.errorAt(`indicators[${index}].${field}`)}
            update={(part) => update(row.indicatorId, part)}
            remove={() => setRemoving(row)}
          />
        ))}
        {lockedBecause(editing, 'indicators') === null && (
          <div>
            <Button
              icon="plus"
              onPress={() =>
                change({
                  indicators: [...plan.indicators, blankIndicator(lacksOutput ? 'output' : 'outcome')],
                })
              }
            >
              {w('indicator.add')}
            </Button>
          </div>
        )}
      </Place>
      <RemoveRow
        row={removing}
        onClose={() => setRemoving(null)}
        onRemove={(gone) => change({ indicators: plan.indicators.filter((row) => row !== gone) })}
      />
    </Section>
  );
}

function IndicatorRow({
  row,
  index,
  choices,
  editing,
  errorAt,
  update,
  remove,
}: {
  row: Row;
  index: number;
  choices: Choices;
  editing: PlanEditing;
  errorAt: (field: string) => string | undefined;
  update: (part: Partial<Row>) => void;
  remove: () => void;
}) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const place = (field: string) => `indicators[${index}].${field}`;
  const kindWord = (kind: IndicatorKind) =>
    choices.indicatorKinds.find((each) => each.code === kind)?.[language] ?? kind;
  return (
    <fieldset className="grid gap-3 border-line border-t pt-4">
      <legend className="sr-only">{w('indicator.one', { number: index + 1 })}</legend>
      <div className="flex items-center justify-between gap-2">
        <p className="font-bold" aria-hidden="true">
          {w('indicator.one', { number: index + 1 })}
        </p>
        {mayRemoveIndicator(editing, row) && (
          <IconButton
            icon="trash"
            label={w('field.remove', { name: w('indicator.one', { number: index + 1 }) })}
            onPress={remove}
          />
        )}
      </div>
      <Place at={place('name')}>
        <TextField
          {...lockOf(editing, 'indicators.name')}
          label={w('indicator.name')}
          value={row.name}
          onChange={(name) => update({ name })}
          isRequired
          maxLength={2000}
        />
      </Place>
      <div className="grid gap-3 tablet:grid-cols-2 desk:grid-cols-3">
        <Select
          {...lockOf(editing, 'indicators.level')}
          label={w('indicator.level')}
          value={row.level}
          onChange={(level) => update({ level })}
          choices={indicatorLevels.map((key) => ({ key, word: w(`indicator.${key}`) }))}
        />
        <Place at={place('unitOfMeasure')}>
          <TextField
            {...lockOf(editing, 'indicators.unitOfMeasure')}
            label={w('indicator.unit')}
            value={row.unitOfMeasure}
            onChange={(unitOfMeasure) => update({ unitOfMeasure })}
            isRequired
            maxLength={200}
          />
        </Place>
        <Select
          {...lockOf(editing, 'indicators.kind')}
          label={w('indicator.kind')}
          value={row.kind}
          onChange={(kind) => update({ kind })}
          choices={indicatorKinds.map((key) => ({ key, word: kindWord(key) }))}
        />
        <Place at={place('baseline')}>
          <FigureField
            {...lockOf(editing, 'indicators.baseline')}
            label={w('indicator.baseline')}
            error={errorAt('baseline')}
            onUnreadable={editing.unreadable.tell(`indicators/${row.indicatorId}/baseline`)}
            isRequired={row.kind === 'BASE+SUM'}
            value={asFigure(row.baseline)}
            allow={[]}
            onChange={(value) => update({ baseline: asDecimal(value) })}
          />
        </Place>
        <Place at={place('target')}>
          <FigureField
            {...lockOf(editing, 'indicators.target')}
            label={w('indicator.target')}
            error={errorAt('target')}
            onUnreadable={editing.unreadable.tell(`indicators/${row.indicatorId}/target`)}
            value={asFigure(row.target)}
            allow={[]}
            onChange={(value) => update({ target: asDecimal(value) })}
            unit={row.unitOfMeasure}
            isRequired
          />
        </Place>
        <Select
          {...lockOf(editing, 'indicators.direction')}
          label={w('indicator.direction')}
          value={row.direction}
          onChange={(direction) => update({ direction })}
          choices={indicatorDirections.map((key) => ({ key, word: w(`indicator.${key}`) }))}
        />
      </div>
      <Place at={place('method')}>
        <TextArea
          {...lockOf(editing, 'indicators.method')}
          label={w('indicator.method')}
          value={row.method}
          onChange={(method) => update({ method })}
          isRequired
          rows={2}
        />
      </Place>
    </fieldset>
  );
}
