import { useQuery } from '@tanstack/react-query';
import { useParams, useRouteContext } from '@tanstack/react-router';
import { satang } from '../../../../foundation/satang.ts';
import { ProgrammeList, type ProgrammeTotals } from '../../../plans/screens/index.ts';
import { projectListQuery } from '../queries.ts';

/** The programmes of a year with what their projects add up to. */
export function ProgrammesOfYear() {
  const { year = '' } = useParams({ strict: false }) as { year?: string };
  const { me } = useRouteContext({ strict: false }) as { me?: { permissions: string[] } };
  const { data: projects } = useQuery(projectListQuery(year));
  const totals: ProgrammeTotals = {};
  for (const project of projects ?? []) {
    const before = totals[project.programmeId] ?? { projects: 0, budgetSatang: satang(0) };
    totals[project.programmeId] = {
      projects: before.projects + 1,
      budgetSatang: satang(before.budgetSatang + (project.budgetSatang ?? 0)),
    };
  }
  return (
    <ProgrammeList year={year} totals={totals} mayEdit={me?.permissions.includes('plans.edit') ?? false} />
  );
}
