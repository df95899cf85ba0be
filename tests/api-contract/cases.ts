import { amendmentCases } from './amendment-cases.ts';
import { approvalCases } from './approval-cases.ts';
import { closingCases } from './closing-cases.ts';
import { finalReportCases } from './final-report-cases.ts';
import { memoCases } from './memo-cases.ts';
import { obligationCases } from './obligation-cases.ts';
import { openingCases } from './opening-cases.ts';
import { peopleCases } from './people-cases.ts';
import { projectCases } from './project-cases.ts';
import { reportCases } from './report-cases.ts';
import type { RouteCases } from './route-request.ts';
import { unlockCases } from './unlock-cases.ts';

/** What is sent to every route of the contract; a route that is missing here fails the permission walk. */
export const cases: RouteCases = {
  ...amendmentCases,
  ...approvalCases,
  ...finalReportCases,
  ...memoCases,
  ...obligationCases,
  ...openingCases,
  ...peopleCases,
  ...closingCases,
  ...projectCases,
  ...reportCases,
  ...unlockCases,
};
