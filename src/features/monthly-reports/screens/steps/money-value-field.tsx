import { FigureField } from '../../../../design/index.ts';
import { useLanguage, useWords } from '../../../../design/language/index.ts';
import { decimal } from '../../../../foundation/decimal.ts';
import { sayIn } from '../../../../foundation/message.ts';
import { foundationMessages } from '../../../../foundation/messages.ts';
import { bahtDecimal, parseBaht } from '../../../../foundation/satang.ts';
import { type FigureValue, figure, type MoneyValue, money } from '../../../../foundation/value.ts';
import { SPENDING_LIMIT } from '../../schemas.ts';
import { messages } from '../messages.ts';

export type MoneyValueFieldProps = {
  id: string;
  label: string;
  value: MoneyValue;
  onChange: (value: MoneyValue) => void;
  onUnreadable: (isUnreadable: boolean) => void;
  error?: string;
  isReadOnly: boolean;
};

const asFigure = (value: MoneyValue): FigureValue =>
  value.kind === 'number' ? figure(decimal(bahtDecimal(value.satang))) : value;

/** An amount in baht that may also be N/A or "-": 0.00 is money not spent, "-" nothing to report. */
export function MoneyValueField({ value, onChange, ...rest }: MoneyValueFieldProps) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const read = (typed: FigureValue) =>
    typed.kind === 'number' ? parseBaht(typed.number, { limit: SPENDING_LIMIT }) : null;
  return (
    <FigureField
      {...rest}
      isRequired={!rest.isReadOnly}
      hideLabel
      unit={w('unit.baht')}
      value={asFigure(value)}
      judge={(typed) => {
        const amount = read(typed);
        return amount && !amount.ok
          ? sayIn(language, foundationMessages, amount.refusal.code, amount.refusal.data)
          : undefined;
      }}
      onChange={(typed) => {
        const amount = read(typed);
        if (typed.kind !== 'number') onChange(typed);
        else if (amount?.ok) onChange(money(amount.value));
      }}
    />
  );
}
