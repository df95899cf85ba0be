import { buddhistMonthKey } from '../../foundation/month.ts';
import type { DrawnForm } from './draw-form.ts';

/** `สสว.200-3 66010001 2566-03`, `สสว.400 66010001 ครั้งที่ 2`: what a person looks for in a folder of downloads. */
export function fileNameOf(of: Pick<DrawnForm, 'form' | 'project' | 'month' | 'source'>): string {
  const { form, project, month, source } = of;
  return [
    form.paperId.replace('/', '-'),
    project.projectCode,
    ...(month ? [buddhistMonthKey(month)] : []),
    ...(source.kind === 'amendment' ? [`ครั้งที่ ${source.number}`] : []),
  ].join(' ');
}
