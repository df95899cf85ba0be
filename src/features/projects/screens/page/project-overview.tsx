import { SCurve } from '../../../../design/charts/index.ts';
import { Facts, Refusal, Section } from '../../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { sayIn } from '../../../../foundation/message.ts';
import { percentOfSatang } from '../../../../foundation/percent.ts';
import { type Satang, satang } from '../../../../foundation/satang.ts';
import { projectMessages } from '../../messages.ts';
import { planTotals } from '../../plan/plan-totals.ts';
import type { PlanDraft } from '../../schemas.ts';
import { messages } from '../messages.ts';
import { OpeningProgress } from '../opening/opening-progress.tsx';
import type { Project } from '../queries.ts';
import { UnlockLink } from '../unlocking/unlock-link.tsx';
import { planVersionWords } from './project-state.tsx';
import { ReturnNote } from './return-note.tsx';

/** Key facts, why the plan is read-only, and the line of the plan. */
export function ProjectOverview({ project }: { project: Project }) {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const { plan } = project;
  const date = (day: string | null) => (day ? format.date(day as CalendarDate) : '–');
  return (
    <div className="grid gap-4">
      {project.readOnly && (
        <Refusal
          look="locked"
          what={sayIn(language, projectMessages, project.readOnly.code)}
          clause={project.readOnly.clause}
        />
      )}
      <div className="empty:hidden">
        <UnlockLink project={project} />
      </div>
      <ReturnNote project={project} />
      <OpeningProgress projectCode={project.projectCode} state={project.state} />
      <div className="grid gap-4 wide:grid-cols-2">
        <Section title={w('overview.facts')}>
          <Facts
            facts={[
              {
                term: w('field.programmeId'),
                value: `${project.programme.number} ${project.programme.name}`,
              },
              { term: w('field.unit'), value: language === 'th' ? project.unit.nameTh : project.unit.nameEn },
              { term: w('field.officerPersonId'), value: project.officer.displayName },
              { term: w('field.coordinatorPersonId'), value: project.coordinator?.displayName ?? '–' },
              { term: w('field.contactTelephone'), value: plan.contactTelephone || '–' },
              { term: w('field.planVersion'), value: planVersionWords(w, format, project) },
              {
                term: w('field.period'),
                value:
                  plan.startsOn === null && plan.endsOn === null
                    ? '–'
                    : `${date(plan.startsOn)} – ${date(plan.endsOn)}`,
              },
              {
                term: w('field.budgetSatang'),
                value:
                  plan.budgetSatang === null
                    ? '–'
                    : plan.budgetSatang === 0
                      ? w('page.no-budget')
                      : format.baht(plan.budgetSatang as Satang),
              },
              { term: w('field.targetGroup'), value: plan.targetGroup || '–' },
              {
                term: w('overview.indicators'),
                value: <Names rows={plan.indicators} />,
              },
              {
                term: w('overview.activities'),
                value: <Names rows={plan.activities} />,
              },
            ]}
          />
        </Section>
        <PlanCurve project={project} />
      </div>
      {plan.derivation && (
        <Section title={w('field.derivation')}>
          <p className="mb-2">{w('overview.derived')}</p>
          <p className="whitespace-pre-line text-grid text-muted">{plan.derivation}</p>
        </Section>
      )}
    </div>
  );
}

function Names({ rows }: { rows: readonly { name: string }[] }) {
  if (rows.length === 0) return '–';
  return (
    <ol className="list-decimal pl-5">
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have one name
        <li key={index}>{row.name}</li>
      ))}
    </ol>
  );
}

function PlanCurve({ project }: { project: Project }) {
  const w = useWords(messages);
  const totals = planTotals(project.plan as unknown as PlanDraft);
  const { months, columns } = totals;
  const last = months.at(-1);
  if (last === undefined || columns.length === 0)
    return (
      <Section title={w('overview.curve')}>
        <p className="text-muted">{w('overview.no-period')}</p>
      </Section>
    );
  const budget = satang(project.plan.budgetSatang ?? 0);
  return (
    <Section>
      <SCurve
        title={w('overview.curve')}
        months={months}
        until={last}
        lines={[
          {
            subject: 'money',
            kind: 'plan',
            points: columns.map((column) => percentOfSatang(column.spendingCumulativeSatang, budget)),
          },
          { subject: 'work', kind: 'plan', points: columns.map((column) => column.workPercentCumulative) },
        ]}
      />
    </Section>
  );
}
