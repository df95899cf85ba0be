import { OfficialForm } from '../../../official-forms/screens/index.ts';

/** สสว.100 as it looks on paper, with its downloads; drawn anew when the project has changed. */
export default function ProjectPlanView({ projectCode, version }: { projectCode: string; version: number }) {
  return <OfficialForm key={version} formId="100" projectCode={projectCode} month={null} />;
}
