import { Facts, FileLink, Section } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Satang } from '../../../../foundation/satang.ts';
import { messages } from '../messages.ts';
import type { AllocationRow } from '../queries.ts';

/** What strategy notified: name and amount that the plan has to have, and the memo. */
export function AllocationFacts({ allocation }: { allocation: AllocationRow }) {
  const w = useWords(messages);
  const format = useFormat();
  const { allocationId, fileId, memoNumber, memoDate } = allocation;
  return (
    <Section title={w('allocation.one')}>
      <Facts
        facts={[
          { term: w('allocation.project'), value: allocation.projectName },
          { term: w('allocation.amount'), value: format.baht(allocation.amountSatang as Satang) },
          {
            term: w('allocation.memo'),
            value: w('allocation.dated', {
              number: memoNumber,
              date: format.date(memoDate as CalendarDate),
            }),
          },
          ...(fileId
            ? [
                {
                  term: w('allocation.file'),
                  value: (
                    <FileLink href={`/api/v1/allocations/${allocationId}/file`} icon="file">
                      {allocation.fileName ?? 'PDF'}
                    </FileLink>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
