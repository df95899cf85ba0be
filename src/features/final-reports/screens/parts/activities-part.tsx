import { Button, Section, TextArea, TextField, ToneText } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { formatDecimal } from '../../../../foundation/decimal.ts';
import type { ActivityFigures } from '../../../monthly-reports/rules.ts';
import { basisOf } from '../../facts/prefill.ts';
import { WRITING_LIMITS } from '../../writing/limits.ts';
import {
  type ActivityEvent,
  type ActivityWriting,
  activityPlace,
  blankActivity,
} from '../../writing/places.ts';
import { messages } from '../messages.ts';
import { DocField } from './doc-field.tsx';
import { PictureList } from './picture-list.tsx';
import { fieldId } from './report-parts.ts';
import { useWritingTools } from './writing-context.ts';

/** 2.1: every activity of the plan. */
export function ActivitiesPart() {
  const { view } = useWritingTools();
  return view.facts.figures.activities.map((activity, index) => (
    <OneActivity key={activity.activityId} activity={activity} number={index + 1} />
  ));
}

function OneActivity({ activity, number }: { activity: ActivityFigures; number: number }) {
  const w = useWords(messages);
  const { view, draft, isReadOnly } = useWritingTools();
  const { activityId, name, work, behind } = activity;
  const place = activityPlace(activityId);
  const written = draft.writing.activities[activityId] ?? blankActivity();
  const basis = basisOf(view.facts, activityId);
  const write = (change: Partial<ActivityWriting>) => draft.chain.write(place, { ...written, ...change });
  const figures = {
    result: formatDecimal(work.resultCumulative, { places: 2 }),
    plan: formatDecimal(work.planCumulative, { places: 2 }),
  };
  return (
    <Section title={w('activity.title', { number, name })}>
      <div className="grid gap-5">
        <ToneText tone={behind.work ? 'behind' : 'good'} word={w('activity.figures', figures)} />
        {written.basis !== basis && (
          <div
            id={fieldId(`${place}#basis`)}
            className="flex flex-wrap items-center gap-3 rounded-box border border-behind border-l-4 bg-behind-soft px-4 py-3"
          >
            <p>{w('activity.changed')}</p>
            {!isReadOnly && (
              <Button small onPress={() => write({ basis })}>
                {w('activity.agrees')}
              </Button>
            )}
          </div>
        )}
        <DocField
          id={fieldId(`${place}#text`)}
          label={w('activity.text')}
          hint={w('activity.text-hint')}
          doc={written.text}
          onChange={(text) => write({ text })}
        />
        <MonthWords activityId={activityId} />
        <Events
          events={written.events}
          onChange={(events) => write({ events })}
          id={fieldId(`${place}#events`)}
        />
        <PictureList
          id={fieldId(`${place}#pictures`)}
          pictures={written.pictures}
          onChange={(pictures) => write({ pictures })}
          offered={view.facts.evidence.filter(
            (each) => each.activityId === activityId || each.activityId === null,
          )}
        />
        {(behind.work || written.reason !== '') && (
          <div id={fieldId(`${place}#reason`)}>
            <TextArea
              maxLength={WRITING_LIMITS.words}
              label={w('activity.reason')}
              value={written.reason}
              onChange={(reason) => write({ reason })}
              isReadOnly={isReadOnly}
              isRequired={behind.work}
            />
          </div>
        )}
      </div>
    </Section>
  );
}

/** What 200/2 says month by month, to compare with. */
function MonthWords({ activityId }: { activityId: string }) {
  const w = useWords(messages);
  const format = useFormat();
  const words = useWritingTools().view.facts.words[activityId] ?? [];
  if (words.length === 0) return null;
  return (
    <details className="rounded-box border border-line px-4 py-2">
      <summary className="target cursor-pointer text-act">{w('activity.months')}</summary>
      <dl className="mt-2 grid gap-2" lang="th">
        {words.map(({ month, workDone }) => (
          <div key={month}>
            <dt className="font-bold">{format.month(month, { long: true })}</dt>
            <dd className="whitespace-pre-line">{workDone}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

type EventsProps = {
  id: string;
  events: readonly ActivityEvent[];
  onChange: (events: ActivityEvent[]) => void;
};

function Events({ id, events, onChange }: EventsProps) {
  const w = useWords(messages);
  const { isReadOnly } = useWritingTools();
  const fields = ['date', 'venue', 'participants'] as const;
  return (
    <section className="grid gap-3" aria-label={w('activity.events')} id={id}>
      <h4 className="text-body">{w('activity.events')}</h4>
      {isReadOnly && events.length === 0 && <p className="text-muted">{w('list.none')}</p>}
      {events.map((event, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are moved by nobody and have no other name
        <div key={index} className="grid items-end gap-3 tablet:grid-cols-[1fr_2fr_1fr_auto]">
          {fields.map((field) => (
            <TextField
              key={field}
              label={w(`activity.${field}`)}
              value={event[field]}
              maxLength={WRITING_LIMITS.line}
              isReadOnly={isReadOnly}
              onChange={(value) =>
                onChange(events.map((each, at) => (at === index ? { ...each, [field]: value } : each)))
              }
            />
          ))}
          {!isReadOnly && (
            <Button small look="quiet" onPress={() => onChange(events.filter((_each, at) => at !== index))}>
              {w('activity.remove-event', { number: index + 1 })}
            </Button>
          )}
        </div>
      ))}
      {!isReadOnly && events.length < WRITING_LIMITS.events && (
        <div>
          <Button
            small
            icon="plus"
            onPress={() => onChange([...events, { date: '', venue: '', participants: '' }])}
          >
            {w('activity.add-event')}
          </Button>
        </div>
      )}
    </section>
  );
}
