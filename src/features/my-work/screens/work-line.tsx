import { Icon, type IconName, Link, StateBadge, type Tone, ToneText } from '../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { fiscalYearOf } from '../../../foundation/fiscal-year.ts';
import { buddhistMonthKey, type Month } from '../../../foundation/month.ts';
import type { Satang } from '../../../foundation/satang.ts';
import type { BoardState } from '../../monitoring-board/rules.ts';
import { roles } from '../../permissions/rules.ts';
import { messages } from './messages.ts';
import type { WorkItem } from './queries.ts';

const icons: Record<WorkItem['kind'], IconName> = {
  report: 'edit',
  'project-returned': 'undo',
  'project-draft': 'file',
  month: 'list',
  reopening: 'unlock',
  unlock: 'unlock',
  approval: 'check-circle',
  allocation: 'folder',
  closing: 'lock',
  'no-unit': 'folder',
  'no-role': 'person',
  'no-programme': 'target',
  'no-second-factor': 'key',
  'mail-failed': 'mail',
  'mail-not-configured': 'mail',
};
const stateTones: Record<BoardState, Tone> = {
  late: 'late',
  'not-started': 'quiet',
  draft: 'doing',
  reopened: 'behind',
  submitted: 'good',
  'nothing-due': 'quiet',
};

/** One thing that waits: what, of which project, until when, how it stands, and its button. */
export function WorkLine({ item, year, today }: { item: WorkItem; year: string; today: string }) {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const title = useTitle(item);
  const way = wayTo(item, year);
  const text = useText(item);
  const project = 'projectName' in item ? item : null;
  return (
    <li className="grid gap-3 rounded-box border border-line bg-surface p-4 tablet:grid-cols-[1fr_auto] tablet:items-center">
      <div className="grid min-w-0 gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 className="flex items-start gap-2 text-body">
            <Icon name={icons[item.kind]} className="mt-1 shrink-0 text-muted" />
            <span>{title}</span>
          </h3>
          <State item={item} />
        </div>
        {project && (
          <p className="text-grid">
            {project.projectName}
            <span className="block text-muted text-tiny">
              {'projectCode' in project && `${project.projectCode} · `}
              {language === 'th' ? project.unitName : project.unitNameEn}
            </span>
          </p>
        )}
        {text && <p className="whitespace-pre-line break-words text-grid text-muted">{text}</p>}
        <Due item={item} today={today} />
        {'since' in item && (
          <p className="text-muted text-tiny">
            {w('since', { at: format.date(item.since as CalendarDate) })}
          </p>
        )}
        {'requestedAt' in item && (
          <p className="text-muted text-tiny">{w('asked-at', { at: format.moment(item.requestedAt) })}</p>
        )}
      </div>
      {way && (
        <Link
          look="secondary"
          small
          to={way.to}
          aria-label={`${w(way.word)}: ${title}${project ? ` ${project.projectName}` : ''}`}
        >
          {w(way.word)}
        </Link>
      )}
    </li>
  );
}

function useTitle(item: WorkItem): string {
  const w = useWords(messages);
  const { language } = useLanguage();
  const format = useFormat();
  const month = 'month' in item ? format.month(item.month as Month, { long: true }) : '';
  switch (item.kind) {
    case 'report':
      return w('item.report', { month });
    case 'month':
      return w('item.month', { month });
    case 'reopening':
      return w('item.reopening', { month });
    case 'approval':
      return language === 'th' ? item.titleTh : item.titleEn;
    case 'closing':
      return w(`item.closing-${item.wants}`);
    case 'no-programme':
      return w('item.no-programme', { year: item.year });
    case 'no-second-factor':
    case 'mail-failed':
      return w(`item.${item.kind}`, { count: item.count });
    default:
      return w(`item.${item.kind}`);
  }
}

function useText(item: WorkItem): string | null {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  switch (item.kind) {
    case 'month':
      return w('item.month-text', {
        submitted: item.submitted,
        asked: item.asked,
        waiting: item.waiting,
        late: item.late,
        reopened: item.reopened,
      });
    case 'reopening':
    case 'unlock':
      return w('item.reopening-text', { by: item.by, reason: item.reason });
    case 'approval':
      return w('item.approval-text', { by: item.by });
    case 'allocation':
      return w('item.allocation-text', { amount: format.baht(item.amountSatang as Satang) });
    case 'project-returned':
      return item.comment || null;
    case 'no-role':
      return w('item.no-role-text', { roles: item.roles.map((role) => roles[role][language]).join(', ') });
    case 'no-unit':
    case 'no-programme':
    case 'mail-not-configured':
      return w(`item.${item.kind}-text`);
    default:
      return null;
  }
}

function State({ item }: { item: WorkItem }) {
  const w = useWords(messages);
  switch (item.kind) {
    case 'report':
      return (
        <StateBadge
          tone={stateTones[item.state]}
          word={w(`state.${item.state}`)}
          {...(item.state === 'reopened' ? { icon: 'unlock' as const } : {})}
        />
      );
    case 'project-returned':
      return <StateBadge tone="behind" icon="undo" word={w('state.returned')} />;
    case 'project-draft':
      return <StateBadge tone="quiet" word={w('state.project-draft')} />;
    case 'reopening':
    case 'unlock':
    case 'approval':
      return <StateBadge tone="doing" icon="clock" word={w('state.waiting')} />;
    default:
      return null;
  }
}

function Due({ item, today }: { item: WorkItem; today: string }) {
  const w = useWords(messages);
  const format = useFormat();
  if (!item.due) return null;
  const { daysLeft, daysLate } = item.due;
  const on = format.date(item.due.on as CalendarDate, { weekday: true });
  if (daysLate > 0) return <ToneText tone="late" icon="clock" word={w('due.late', { on, days: daysLate })} />;
  if (item.due.on === today) return <ToneText tone="behind" icon="clock" word={w('due.last-day', { on })} />;
  return <p className="text-grid">{w('due.left', { on, days: daysLeft })}</p>;
}

/** Where the thing is done and the verb of it; null where it is done outside Tidtam. */
function wayTo(
  item: WorkItem,
  year: string,
): { to: string; word: keyof typeof messages & `do.${string}` } | null {
  switch (item.kind) {
    case 'report': {
      const month = buddhistMonthKey(item.month as Month);
      return {
        to: `/${item.fiscalYear}/projects/${item.projectCode}/reports/${month}`,
        word: `do.${item.state}`,
      };
    }
    case 'project-returned':
    case 'project-draft':
      return { to: `/${item.fiscalYear}/projects/${item.projectCode}/plan`, word: `do.${item.kind}` };
    case 'closing':
      return { to: `/${item.fiscalYear}/projects/${item.projectCode}/closing`, word: 'do.closing' };
    case 'approval':
      return { to: `/${item.fiscalYear}/approvals/${item.requestId}`, word: 'do.approval' };
    case 'allocation':
      return { to: `/${item.fiscalYear}/allocations`, word: 'do.allocation' };
    case 'month': {
      const month = item.month as Month;
      return { to: `/${fiscalYearOf(month)}/monitoring/${buddhistMonthKey(month)}`, word: 'do.month' };
    }
    case 'reopening':
      return { to: `/${year}/reports/reopenings/${item.reopeningId}`, word: 'do.reopening' };
    case 'unlock':
      return { to: `/${item.fiscalYear}/projects/${item.projectCode}/correction`, word: 'do.reopening' };
    case 'no-unit':
      return { to: '/settings/units', word: 'do.no-unit' };
    case 'no-role':
    case 'no-second-factor':
      return { to: '/settings/people', word: `do.${item.kind}` };
    case 'no-programme':
      return { to: `/${item.year}/programmes`, word: 'do.no-programme' };
    case 'mail-failed':
      return { to: '/notices/mails', word: 'do.mail-failed' };
    case 'mail-not-configured':
      return null;
  }
}
