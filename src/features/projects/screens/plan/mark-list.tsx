import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Checkbox, goToCell, Icon, Section } from '../../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Month } from '../../../../foundation/month.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { RequestFailure } from '../../../notifications/screens/index.ts';
import { formPlaces } from '../../opening/form-places.ts';
import { planMonths } from '../../plan/plan-totals.ts';
import type { PlanDraft } from '../../schemas.ts';
import { messages } from '../messages.ts';
import { openingOf, openingQuery } from '../queries.ts';
import { placeOnPage } from './cell-id.ts';
import type { MarkOnScreen } from './place.tsx';

/** What is to be mended in a returned opening: each leads to its field, and is ticked off by the officer. */
export function MarkList({
  projectCode,
  marks,
  plan,
}: {
  projectCode: string;
  marks: readonly MarkOnScreen[];
  plan: PlanDraft;
}) {
  const { language } = useLanguage();
  const months = planMonths(plan);
  const labels = new Map(formPlaces(plan).map(({ place, label }) => [place, label[language]]));
  const w = useWords(messages);
  const store = useQueryClient();
  const mend = useMutation({
    mutationFn: ({ markId, mended }: { markId: string; mended: boolean }) =>
      answer(openingOf().marks[':markId'].$put({ param: { projectCode, markId }, json: { mended } })),
    onSettled: () => store.invalidateQueries({ queryKey: openingQuery(projectCode).queryKey }),
  });
  if (marks.length === 0) return null;
  const open = marks.filter((mark) => mark.mendedAt === null).length;
  return (
    <Section title={w('mark.title')} aside={w('mark.open', { open, count: marks.length })}>
      <RequestFailure error={mend.error} />
      <ul className="grid gap-3">
        {marks.map((mark) => (
          <Mark
            key={mark.markId}
            mark={mark}
            label={labels.get(mark.place)}
            months={months}
            onMend={(mended) => mend.mutate({ markId: mark.markId, mended })}
          />
        ))}
      </ul>
    </Section>
  );
}

function Mark({
  mark,
  label,
  months,
  onMend,
}: {
  mark: MarkOnScreen;
  /** The place in the words of the form. */
  label: string | undefined;
  months: readonly Month[];
  onMend: (mended: boolean) => void;
}) {
  const w = useWords(messages);
  const format = useFormat();
  const cell = placeOnPage(mark.place, months);
  const isMended = mark.mendedAt !== null;
  return (
    <li className="grid gap-1 border-line border-t pt-2 tablet:grid-cols-[1fr_auto] tablet:items-start">
      <div className="min-w-0">
        {mark.place === '' ? (
          <p className={isMended ? 'text-muted' : ''}>{mark.comment}</p>
        ) : (
          <a
            href={`#${cell}`}
            onClick={(event) => {
              event.preventDefault();
              goToCell(cell);
            }}
            className="target inline-flex items-start gap-2 text-act underline decoration-1 underline-offset-4 hover:decoration-2"
          >
            <Icon name="arrow-right" size={18} className="mt-1.5" />
            <span>{label ? w('mark.at', { place: label, comment: mark.comment }) : mark.comment}</span>
          </a>
        )}
        <p className="text-muted text-tiny">
          {w('mark.by', { person: mark.madeByName, date: format.date(mark.madeOn as CalendarDate) })}
        </p>
      </div>
      <Checkbox isSelected={isMended} onChange={onMend}>
        {w('mark.mended')}
      </Checkbox>
    </li>
  );
}
