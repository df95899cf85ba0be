import { MonthlyReport, type PartsOfReport } from '../../features/monthly-reports/screens/index.ts';
import { later } from './later.tsx';

const Forms: PartsOfReport['Forms'] = later(async () => {
  const { FormLinks } = await import('../../features/official-forms/screens/index.ts');
  return (of) => <FormLinks {...of} />;
});

/** The report of a month with the parts that later features give. */
export function MonthlyReportWithItsForms() {
  return <MonthlyReport Forms={Forms} />;
}
