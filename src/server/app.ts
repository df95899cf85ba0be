import { join } from 'node:path';
import { agencyRoutes } from '../features/agencies/index.ts';
import { amendmentFiles, amendmentRoutes } from '../features/amendments/index.ts';
import { approvalRoutes } from '../features/approvals/index.ts';
import { auditRoutes } from '../features/audit/index.ts';
import { closingFiles, closingRoutes } from '../features/closings/index.ts';
import { demonstrationRoutes } from '../features/demonstration/index.ts';
import { finalReportRoutes } from '../features/final-reports/index.ts';
import { findingRoutes } from '../features/findings/index.ts';
import { memoRoutes } from '../features/memos/index.ts';
import { monitoringBoardRoutes } from '../features/monitoring-board/index.ts';
import { monthlyReportRoutes } from '../features/monthly-reports/index.ts';
import { myWorkRoutes } from '../features/my-work/index.ts';
import { notificationRoutes } from '../features/notifications/index.ts';
import { obligationRoutes } from '../features/obligations/index.ts';
import { officialFormRoutes } from '../features/official-forms/index.ts';
import { type PeopleDependencies, peopleRoutes } from '../features/people/index.ts';
import { planRoutes } from '../features/plans/index.ts';
import {
  allocationRoutes,
  type FileSubject,
  openingRoutes,
  projectFileRoutes,
  projectRoutes,
  unlockRoutes,
} from '../features/projects/index.ts';
import { createServerApp, rateLimit, serveFolder } from '../platform/http/index.ts';
import { approvalSubjects } from './approval-subjects.ts';
import { closingDoors } from './closings.ts';
import { serverMessages } from './messages.ts';
import { openings } from './project-openings.ts';
import { unlockDoors } from './unlock-doors.ts';

export const webFolder = join(import.meta.dirname, '../../dist/web');

/** Records of projects that hold files, each given by its feature (features/projects/papers/file-subject.ts). */
const fileSubjects: FileSubject[] = [amendmentFiles, closingFiles];

/** All routes of all features behind one frame. `pages`: folder of the built front end. */
export function createApp(deps: PeopleDependencies, pages = webFolder) {
  const { configuration, log } = deps;
  const app = createServerApp({ configuration, log, messages: serverMessages });
  // Guessing is slowed by account in features/people; this bounds what one address may ask at all.
  const signIns = rateLimit({ most: 240, seconds: 60, trustedProxies: configuration.trustedProxies });
  for (const path of ['/api/v1/sign-in/*', '/api/v1/password/*', '/api/v1/first-administrator'])
    app.use(path, signIns);
  app.get('/api/v1/health', (c) => c.json({ ok: true }));
  // One statement each: a chain would make the compiler carry all routes through every one of them.
  app.route('/', agencyRoutes(deps));
  app.route('/', peopleRoutes(deps));
  app.route('/', auditRoutes(deps));
  app.route('/', approvalRoutes(deps, approvalSubjects(deps)));
  app.route('/', planRoutes(deps));
  app.route('/', projectRoutes(deps));
  app.route('/', projectFileRoutes(deps, fileSubjects));
  app.route('/', unlockRoutes(deps, unlockDoors));
  app.route('/', openingRoutes(deps, openings));
  app.route('/', allocationRoutes(deps));
  app.route('/', monthlyReportRoutes(deps));
  app.route('/', amendmentRoutes(deps));
  app.route('/', finalReportRoutes(deps));
  app.route('/', closingRoutes(deps, closingDoors(deps)));
  app.route('/', officialFormRoutes(deps));
  app.route('/', findingRoutes(deps));
  app.route('/', notificationRoutes(deps));
  app.route('/', memoRoutes(deps));
  app.route('/', monitoringBoardRoutes(deps));
  app.route('/', obligationRoutes(deps));
  app.route('/', myWorkRoutes(deps));
  if (deps.demonstration) app.route('/', demonstrationRoutes(deps));
  app.get('/api/v1/openapi.json', (c) => c.json(openApiDocument(app)));
  app.use(serveFolder(pages));
  return app;
}

/** The contract of the API, made from the routes; openapi.json is this, written by `npm run openapi`. */
export function openApiDocument(app: ReturnType<typeof createServerApp>) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Tidtam',
      version: '1',
      description:
        'Plan, open, report each month, amend, close: the work of Thai public agencies. Every route names in `x-action` its row of the permission table.',
    },
  });
}
