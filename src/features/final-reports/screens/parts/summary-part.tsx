import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Section, ToneText } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { SUMMARY_PAGES } from '../../checks/gaps.ts';
import { isBlank, type RichDoc } from '../../writing/rich-text.ts';
import { countSummary } from '../final-report-api.ts';
import { messages } from '../messages.ts';
import { DocField } from './doc-field.tsx';
import { fieldId } from './report-parts.ts';
import { useWritingTools } from './writing-context.ts';

/** How long after the last key the pages are counted, milliseconds. */
const PAUSE = 1_200;

/** The pages of the summary as rendered by the server; null while not known. */
export function useSummaryPages(projectCode: string, summary: RichDoc): number | null {
  const [settled, setSettled] = useState(summary);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(summary), PAUSE);
    return () => clearTimeout(timer);
  }, [summary]);
  const { data } = useQuery({
    queryKey: ['final-report-pages', projectCode, JSON.stringify(settled)],
    queryFn: () => countSummary(projectCode, settled),
    enabled: !isBlank(settled),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before) => before,
  });
  return data?.pages ?? null;
}

export function SummaryPart({ pages }: { pages: number | null }) {
  const w = useWords(messages);
  const { draft } = useWritingTools();
  const { summary } = draft.writing;
  const limit = SUMMARY_PAGES;
  return (
    <Section title={w('part.summary')}>
      <div className="grid gap-4">
        <DocField
          id={fieldId('summary')}
          label={w('summary.label')}
          hint={w('summary.hint', { limit })}
          doc={summary}
          onChange={(doc) => draft.chain.write('summary', doc)}
          hideLabel
          tall
        />
        {!isBlank(summary) && (
          <p role="status">
            {pages === null ? (
              <span className="text-muted">{w('summary.counting')}</span>
            ) : (
              <ToneText tone={pages > limit ? 'late' : 'good'} word={w('summary.pages', { pages, limit })} />
            )}
          </p>
        )}
      </div>
    </Section>
  );
}
