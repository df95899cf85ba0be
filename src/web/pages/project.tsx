import { lazy, Suspense } from 'react';
import { Skeleton } from '../../design/index.ts';
import { ProjectPage } from '../../features/projects/screens/index.ts';

const ProjectReports = lazy(async () => {
  const screens = await import('../../features/monthly-reports/screens/index.ts');
  return { default: screens.ProjectReports };
});

function Reports(props: { year: string; projectCode: string }) {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <ProjectReports {...props} />
    </Suspense>
  );
}

/** The page of a project with its tab of reports, which another feature gives. */
export function ProjectWithReports() {
  return <ProjectPage reports={Reports} />;
}
