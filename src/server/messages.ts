import { agencyMessages } from '../features/agencies/index.ts';
import { amendmentMessages } from '../features/amendments/index.ts';
import { approvalMessages } from '../features/approvals/index.ts';
import { auditMessages } from '../features/audit/index.ts';
import { closingMessages } from '../features/closings/index.ts';
import { demonstrationMessages } from '../features/demonstration/index.ts';
import { finalReportMessages } from '../features/final-reports/index.ts';
import { findingMessages } from '../features/findings/index.ts';
import { memoMessages } from '../features/memos/index.ts';
import { monitoringBoardMessages } from '../features/monitoring-board/index.ts';
import { monthlyReportMessages } from '../features/monthly-reports/index.ts';
import { notificationMessages } from '../features/notifications/index.ts';
import { obligationMessages } from '../features/obligations/index.ts';
import { officialFormMessages } from '../features/official-forms/index.ts';
import { peopleMessages, permissionMessages } from '../features/people/index.ts';
import { planMessages } from '../features/plans/index.ts';
import { projectMessages } from '../features/projects/index.ts';
import type { Messages } from '../foundation/message.ts';
import { foundationMessages } from '../foundation/messages.ts';
import { fileMessages } from '../platform/files/index.ts';
import { httpMessages } from '../platform/http/index.ts';
import { spreadsheetMessages } from '../platform/spreadsheets/index.ts';

/** The words of every refusal, by code. A code stands in one feature only; a test finds a second. */
export const messageSets: readonly Messages[] = [
  foundationMessages,
  httpMessages,
  spreadsheetMessages,
  fileMessages,
  agencyMessages,
  amendmentMessages,
  approvalMessages,
  auditMessages,
  closingMessages,
  demonstrationMessages,
  finalReportMessages,
  findingMessages,
  memoMessages,
  monitoringBoardMessages,
  monthlyReportMessages,
  notificationMessages,
  obligationMessages,
  officialFormMessages,
  peopleMessages,
  permissionMessages,
  planMessages,
  projectMessages,
];

export const serverMessages: Messages = Object.assign({}, ...messageSets);
