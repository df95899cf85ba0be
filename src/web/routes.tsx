import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { Skeleton } from '../design/index.ts';
import { meQuery } from './me.ts';
import { Fault } from './pages/fault.tsx';
import { NotFound } from './pages/not-found.tsx';
import { queries } from './queries.ts';
import { yearOfAddress } from './shell/address-year.ts';
import { PlainLayout } from './shell/plain-layout.tsx';
import { SignedInLayout } from './shell/signed-in-layout.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

/** Pages before signing in: sign-in, forgotten password, the first administrator's link. */
const plain = createRoute({ getParentRoute: () => root, id: 'plain', component: PlainLayout });

/** Pages inside the frame. Without a session they lead to the sign-in page, which leads back. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ location }) => {
    const me = await queries.ensureQueryData(meQuery);
    if (!me.signedIn) throw redirect({ to: '/sign-in' as '/', search: { to: location.href } as never });
    return { me };
  },
  component: SignedInLayout,
});

/** `/2566/projects` is a place in a year, `/nope/projects` is none. A loader: its refusal stands inside the frame. */
function onlyInYear({ location }: { location: { pathname: string } }): void {
  if (yearOfAddress(location.pathname) === null) throw notFound();
}

/**
 * One screen at one address, loaded when it is opened:
 * `page('/$year/projects', () => import('../features/projects/screens/index.ts'), 'ProjectList')`.
 * Addresses use Buddhist years and months: /2566/projects/66010001/reports/2566-03. With `around: plain` the
 * page stands before the sign-in.
 */
function page<M extends Record<string, unknown>>(
  path: string,
  load: () => Promise<M>,
  screen: keyof M & string,
  around: typeof signedIn | typeof plain = signedIn,
) {
  return createRoute({
    getParentRoute: () => around as typeof signedIn,
    path,
    loader: path.startsWith('/$year') ? onlyInYear : undefined,
    notFoundComponent: NotFound,
    component: lazyRouteComponent(load as () => Promise<Record<string, never>>, screen),
  });
}

/** `/` is the home of the year one works in. */
const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: async () => {
    const me = await queries.ensureQueryData(meQuery);
    throw redirect({ to: `/${me.fiscalYear}` as '/', replace: true });
  },
});

/**
 * What is left of an address whose end was cut off leads to the page that holds what it names:
 * /2566/projects/66010001/reports to the reports of the project.
 */
function cut(path: string, to: string, tab?: string) {
  return createRoute({
    getParentRoute: () => signedIn,
    path,
    beforeLoad: ({ params }) => {
      const address = to.replace(/\$(\w+)/g, (_whole, name: string) =>
        encodeURIComponent((params as Record<string, string>)[name] ?? ''),
      );
      throw redirect({ to: address as '/', search: { tab } as never, replace: true });
    },
  });
}

/** An address without a screen, said inside the frame. */
const unknown = createRoute({ getParentRoute: () => signedIn, path: '$', component: NotFound });

/** Each feature's screens, one line per screen, in the order of the rail. */
const people = () => import('../features/people/screens/index.ts');

const agencies = () => import('../features/agencies/screens/index.ts');

const plainPages = plain.addChildren([
  page('/sign-in', () => import('./pages/sign-in.tsx'), 'SignInPage', plain),
  page('/forgotten-password', people, 'ForgottenPassword', plain),
  page('/reset-password', people, 'ResetPassword', plain),
  page('/first-administrator', people, 'FirstAdministrator', plain),
]);

const projects = () => import('../features/projects/screens/index.ts');

const reports = () => import('../features/monthly-reports/screens/index.ts');

const officialForms = () => import('../features/official-forms/screens/index.ts');

const amendments = () => import('../features/amendments/screens/index.ts');

const notifications = () => import('../features/notifications/screens/index.ts');

const monitoringBoard = () => import('../features/monitoring-board/screens/index.ts');

const closings = () => import('../features/closings/screens/index.ts');

const approvals = () => import('../features/approvals/screens/index.ts');

const signedInPages = signedIn.addChildren([
  home,
  page('/$year', () => import('../features/my-work/screens/index.ts'), 'MyWork'),
  page('/$year/approvals', approvals, 'ApprovalInbox'),
  page('/$year/approvals/$requestId', approvals, 'ApprovalInbox'),
  page('/$year/monitoring', monitoringBoard, 'MonitoringBoard'),
  page('/$year/monitoring/$monthKey', monitoringBoard, 'MonitoringBoard'),
  page('/$year/calendar', () => import('../features/obligations/screens/index.ts'), 'CalendarPage'),
  page('/notices', notifications, 'NoticeList'),
  page('/notices/mails', notifications, 'UnsentMails'),
  page('/$year/projects', projects, 'ProjectList'),
  page('/$year/projects/new', projects, 'NewProject'),
  page('/$year/allocations', projects, 'AllocationList'),
  page('/$year/projects/$projectCode', () => import('./pages/project.tsx'), 'ProjectWithItsParts'),
  page('/$year/projects/$projectCode/plan', projects, 'PlanEditor'),
  page('/$year/projects/$projectCode/correction', projects, 'UnlockPage'),
  page('/$year/projects/$projectCode/memos/$memoId', () => import('./pages/memo.tsx'), 'MemoWithItsFiles'),
  page('/$year/projects/$projectCode/submission', projects, 'SubmitOpening'),
  page(
    '/$year/projects/$projectCode/reports/$monthKey',
    () => import('./pages/monthly-report.tsx'),
    'MonthlyReportWithItsForms',
  ),
  page('/$year/projects/$projectCode/reports/$monthKey/reopening', reports, 'AskReopening'),
  page('/$year/projects/$projectCode/reports/$monthKey/revisions/$revision', reports, 'ReportRevision'),
  page(
    '/$year/projects/$projectCode/final-report',
    () => import('../features/final-reports/screens/index.ts'),
    'FinalReportPage',
  ),
  page(
    '/$year/projects/$projectCode/amendments/$number',
    () => import('./pages/amendment.tsx'),
    'AmendmentWithItsForm',
  ),
  cut('/$year/projects/$projectCode/amendments', '/$year/projects/$projectCode', 'changes'),
  page('/$year/board', amendments, 'BoardPage'),
  page('/$year/closings', closings, 'ClosingList'),
  page('/$year/projects/$projectCode/closing/memo', closings, 'ClosingMemoPage'),
  page('/$year/projects/$projectCode/closing/delays/$period', closings, 'DelayMemoPage'),
  page('/$year/reports', reports, 'MyReports'),
  page('/$year/reports/reopenings', reports, 'ReopeningList'),
  page('/$year/reports/reopenings/$reopeningId', reports, 'ReopeningDecision'),
  page('/$year/programmes', projects, 'ProgrammesOfYear'),
  page('/account', people, 'MyAccount'),
  page('/account/delegations', approvals, 'MyDelegations'),
  page('/$year/forms', officialForms, 'FormsPage'),
  page('/$year/projects/$projectCode/forms/$formId', officialForms, 'FormPage'),
  page('/$year/projects/$projectCode/reports/$monthKey/forms/$formId', officialForms, 'FormPage'),
  cut('/$year/projects/$projectCode/reports', '/$year/projects/$projectCode', 'reports'),
  cut('/$year/projects/$projectCode/closing', '/$year/projects/$projectCode', 'closing'),
  cut('/$year/projects/$projectCode/forms', '/$year/projects/$projectCode', 'files'),
  cut('/$year/projects/$projectCode/memos', '/$year/projects/$projectCode', 'files'),
  cut(
    '/$year/projects/$projectCode/reports/$monthKey/forms',
    '/$year/projects/$projectCode/reports/$monthKey',
  ),
  cut(
    '/$year/projects/$projectCode/reports/$monthKey/revisions',
    '/$year/projects/$projectCode/reports/$monthKey',
  ),
  page('/$year/findings', () => import('../features/findings/screens/index.ts'), 'FindingsPage'),
  page('/settings', people, 'Settings'),
  page('/settings/agency', agencies, 'AgencyPage'),
  page('/settings/units', agencies, 'UnitTreePage'),
  page('/settings/people', people, 'PeopleList'),
  page('/settings/memos', () => import('../features/memos/screens/index.ts'), 'MemoSettingsPage'),
  page('/settings/approvals', approvals, 'ApprovalChains'),
  page('/settings/permissions', people, 'PermissionMatrix'),
  page('/settings/audit', () => import('../features/audit/screens/index.ts'), 'AuditTrail'),
  page('/law/$source', () => import('./pages/law-source.tsx'), 'LawSourcePage'),
  unknown,
]);

export const router = createRouter({
  routeTree: root.addChildren([plainPages, signedInPages]),
  defaultErrorComponent: Fault,
  defaultNotFoundComponent: NotFound,
  defaultPendingComponent: () => <Skeleton lines={6} />,
  defaultPendingMs: 100,
  defaultPreload: 'intent',
  scrollRestoration: true,
});
