import { RadioGroup } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import type { DocumentDigits } from '../../../foundation/document-blocks.ts';
import { messages } from './messages.ts';

export type DigitsChoiceProps = { digits: DocumentDigits; onChange: (digits: DocumentDigits) => void };

/** Arabic or Thai digits, for the whole paper: dates, codes and figures. */
export function DigitsChoice({ digits, onChange }: DigitsChoiceProps) {
  const w = useWords(messages);
  return (
    <RadioGroup
      label={w('digits')}
      orientation="horizontal"
      value={digits}
      onChange={onChange}
      choices={[
        { key: 'arabic', word: w('digits.arabic') },
        { key: 'thai', word: w('digits.thai') },
      ]}
    />
  );
}
