import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormView } from '../../../design/form-view/index.ts';
import { Button, Skeleton, type Tone, ToneText } from '../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../design/language/index.ts';
import type { DocumentDigits, OfficialDocument } from '../../../foundation/document-blocks.ts';
import { DigitsChoice } from './digits-choice.tsx';
import { Downloads, NotMade } from './downloads.tsx';
import { messages } from './messages.ts';
import { documentQuery, type FormOf, type FormOnScreen } from './queries.ts';
import { StoredPapers } from './stored-papers.tsx';

export type OfficialFormProps = FormOf & {
  /** As in the catalogue: 100, 200-1, 200-2, 200-3, 300, 400. */
  formId: string;
};

/** A form as it looks on paper, with its digits, print and downloads. Stands on its own page and within others. */
export function OfficialForm({ formId, projectCode, month, amendment = null }: OfficialFormProps) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const [digits, setDigits] = useState<DocumentDigits>('arabic');
  const of = { projectCode, month, amendment };
  const { data, error, refetch } = useQuery(documentQuery(formId, of, digits));
  if (error) return <NotMade error={error} again={() => void refetch()} />;
  if (!data) return <Skeleton lines={12} />;
  return (
    <div className="grid gap-4">
      <div className="no-print flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="grid gap-2">
          <SourceOfForm source={data.source} />
          <DigitsChoice digits={digits} onChange={setDigits} />
        </div>
        <div className="flex flex-wrap items-start gap-2">
          <Button icon="print" onPress={() => window.print()}>
            {w('print')}
          </Button>
          <Downloads form={data.form} of={of} digits={digits} />
        </div>
      </div>
      <StoredPapers stored={data.stored} of={of} />
      {/* The wire has lost the brands of money and decimals; the schema that both sides share keeps the shape. */}
      <FormView document={data.document as OfficialDocument} language={language} />
    </div>
  );
}

/** What the page was drawn from: a plan, a frozen revision, or a draft that may still change. */
function SourceOfForm({ source }: { source: FormOnScreen['source'] }) {
  const w = useWords(messages);
  const format = useFormat();
  const [tone, word]: [Tone, string] =
    source.kind === 'plan'
      ? ['quiet', w('source.plan', { version: source.planVersion })]
      : source.kind === 'amendment'
        ? ['quiet', w('source.amendment', { number: source.number })]
        : source.kind === 'final-report'
          ? source.completedAt !== null
            ? [
                'good',
                w('source.completed', { revision: source.revision, at: format.moment(source.completedAt) }),
              ]
            : ['doing', w('source.written', { revision: source.revision })]
          : source.submittedAt !== null
            ? [
                'good',
                w('source.submitted', { revision: source.revision, at: format.moment(source.submittedAt) }),
              ]
            : source.state === 'not-started'
              ? ['quiet', w('source.not-started')]
              : ['doing', w('source.draft', { revision: source.revision })];
  return (
    <p>
      <ToneText tone={tone} word={word} />
    </p>
  );
}
