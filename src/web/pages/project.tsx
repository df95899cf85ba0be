import { type PartsOfProject, ProjectPage } from '../../features/projects/screens/index.ts';
import { later } from './later.tsx';

const officialForms = () => import('../../features/official-forms/screens/index.ts');

const Reports = later<{ year: string; projectCode: string }>(
  async () => (await import('../../features/monthly-reports/screens/index.ts')).ProjectReports,
);

const Changes = later<{ year: string; projectCode: string }>(
  async () => (await import('../../features/amendments/screens/index.ts')).ProjectChanges,
);

const PlanOnPaper: PartsOfProject['PlanOnPaper'] = later(async () => {
  const { OfficialForm } = await officialForms();
  return ({ projectCode, version }) => (
    <OfficialForm key={version} formId="100" projectCode={projectCode} month={null} />
  );
});

const Forms: PartsOfProject['Forms'] = later(async () => {
  const { FormLinks } = await officialForms();
  const { FinalReportLink } = await import('../../features/final-reports/screens/index.ts');
  return ({ year, projectCode }) => (
    <div className="grid gap-4">
      <FormLinks year={year} projectCode={projectCode} month={null} titled />
      <FinalReportLink year={year} projectCode={projectCode} />
    </div>
  );
});

const Memos = later<{ year: string; projectCode: string }>(
  async () => (await import('../../features/memos/screens/index.ts')).MemoList,
);

const closings = () => import('../../features/closings/screens/index.ts');

const Closing = later<{ year: string; projectCode: string }>(async () => (await closings()).Closing);

const ClosingNotice = later<{ year: string; projectCode: string }>(
  async () => (await closings()).ClosingNotice,
);

/** The page of a project with the parts that later features give. */
export function ProjectWithItsParts() {
  return (
    <ProjectPage
      PlanOnPaper={PlanOnPaper}
      Reports={Reports}
      Changes={Changes}
      Forms={Forms}
      Memos={Memos}
      Closing={Closing}
      ClosingNotice={ClosingNotice}
    />
  );
}
