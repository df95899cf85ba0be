import { StateBadge, type Tone } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { ProjectState } from '../../plan/plan-types.ts';
import { messages } from '../messages.ts';
import type { Project } from '../queries.ts';

const tones: Record<ProjectState, Tone> = {
  draft: 'quiet',
  submitted: 'doing',
  approved: 'good',
  locked: 'good',
  unlocked: 'doing',
  cancelled: 'quiet',
  closed: 'quiet',
};

export function ProjectStateBadge({ state }: { state: ProjectState }) {
  const w = useWords(messages);
  return <StateBadge tone={tones[state]} word={w(`state.${state}`)} />;
}

/** "ฉบับที่ 1 ใช้ตั้งแต่ …": which version of the plan is shown, and since when it is in force. */
export function planVersionWords(
  w: ReturnType<typeof useWords<typeof messages>>,
  format: ReturnType<typeof useFormat>,
  { planVersion, planInForceOn }: Pick<Project, 'planVersion' | 'planInForceOn'>,
): string {
  return planInForceOn
    ? w('plan-version.in-force', { number: planVersion, date: format.date(planInForceOn as CalendarDate) })
    : w('plan-version.draft', { number: planVersion });
}

/** The state as a line of steps from created to closed, with the business day of each. */
export function StepLine({ project }: { project: Project }) {
  const w = useWords(messages);
  const format = useFormat();
  const steps = [
    { key: 'created', date: project.createdOn },
    { key: 'submitted', date: project.submittedOn },
    { key: 'approved', date: project.approvedOn },
    { key: 'locked', date: project.lockedOn },
    ...(project.cancelledOn ? [{ key: 'cancelled', date: project.cancelledOn } as const] : []),
    { key: 'closed', date: project.closedOn },
  ] as const;
  const reached = steps.findLastIndex((step) => step.date !== null);
  return (
    <ol aria-label={w('page.steps')} className="mb-4 flex flex-wrap gap-x-6 gap-y-2">
      {steps.map((step, index) => (
        <li
          key={step.key}
          aria-current={index === reached ? 'step' : undefined}
          className={
            index <= reached
              ? 'min-w-28 border-act border-t-4 pt-1 text-grid'
              : 'min-w-28 border-line border-t-4 pt-1 text-grid text-muted'
          }
        >
          <span className={index === reached ? 'block font-bold' : 'block'}>{w(`step.${step.key}`)}</span>
          <span className="block text-muted">{step.date ? format.date(step.date as CalendarDate) : '–'}</span>
        </li>
      ))}
    </ol>
  );
}
