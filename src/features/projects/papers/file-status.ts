/** The project statuses under whose headings files stand (PLN-13, S2 L235-245, L359, L395). Browser-safe. */
import type { Bilingual } from '../../../foundation/law.ts';
import type { ProjectState } from '../plan/plan-types.ts';

export const fileStatuses = [
  'new-project',
  'opening-approved',
  'plan-adjusted',
  'period-extended',
  'project-closing',
] as const;
export type FileStatus = (typeof fileStatuses)[number];

export const fileStatusWords: Record<FileStatus, Bilingual> = {
  'new-project': { th: 'โครงการใหม่', en: 'New project' },
  'opening-approved': { th: 'อนุมัติเปิดโครงการ', en: 'Opening approved' },
  'plan-adjusted': { th: 'ปรับแผน', en: 'Plan adjusted' },
  'period-extended': { th: 'ขยายระยะเวลา', en: 'Period extended' },
  'project-closing': { th: 'ปิดโครงการ', en: 'Closing' },
};

/** Where a file attached to the project itself may stand in this state; the first is proposed. */
export function fileStatusesIn(state: ProjectState): readonly FileStatus[] {
  switch (state) {
    case 'draft':
    case 'submitted':
      return ['new-project'];
    default:
      return fileStatuses.filter((status) => status !== 'new-project');
  }
}
