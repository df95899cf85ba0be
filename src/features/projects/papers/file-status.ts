/** The project statuses under whose headings files stand (PLN-13, S2 L235-245, L359, L395). Browser-safe. */
import type { ProjectState } from '../plan/plan-types.ts';

export const fileStatuses = [
  'new-project',
  'opening-approved',
  'plan-adjusted',
  'period-extended',
  'project-closing',
] as const;
export type FileStatus = (typeof fileStatuses)[number];

/** Where a file attached to the project itself may stand in this state; the first is proposed. None: nothing may be attached. */
export function fileStatusesIn(state: ProjectState): readonly FileStatus[] {
  switch (state) {
    case 'draft':
    case 'submitted':
      return ['new-project'];
    default:
      return fileStatuses.filter((status) => status !== 'new-project');
  }
}
