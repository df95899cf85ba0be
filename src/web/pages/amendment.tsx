import { AmendmentPage, type PartsOfAmendment } from '../../features/amendments/screens/index.ts';
import { later } from './later.tsx';

const FormOnPaper: PartsOfAmendment['FormOnPaper'] = later(async () => {
  const { OfficialForm } = await import('../../features/official-forms/screens/index.ts');
  return ({ projectCode, amendment, version }) => (
    <OfficialForm key={version} formId="400" projectCode={projectCode} month={null} amendment={amendment} />
  );
});

/** The page of an amendment with the parts that later features give. */
export function AmendmentWithItsForm() {
  return <AmendmentPage FormOnPaper={FormOnPaper} />;
}
