import { parseFiscalYear } from '../../../foundation/fiscal-year.ts';
import { codeList } from '../../../foundation/law.ts';
import { ok, type Result } from '../../../foundation/refusal.ts';
import { type ActionContext, permit, unitScopeOf } from '../../permissions/index.ts';
import { listProjects, type ProjectListRow } from './project-store.ts';
import { listActivePersons, listActiveUnits, type NamedPerson, type NamedUnit } from './reference-store.ts';

/** Projects of a fiscal year in the units that the actor sees. Refusal: fiscal-year-not-read. */
export async function viewProjects(ctx: ActionContext, year: string): Promise<Result<ProjectListRow[]>> {
  const refusal = permit(ctx.actor, 'projects.view');
  if (refusal) return { ok: false, refusal };
  const fiscalYear = parseFiscalYear(year);
  if (!fiscalYear.ok) return fiscalYear;
  const unitIds = unitScopeOf(ctx.actor, 'projects.view');
  return ok(await listProjects(ctx.tx, { fiscalYear: fiscalYear.value, unitIds }));
}

type Entry = { code: string; th: string; en: string };
export type ProjectChoices = {
  units: NamedUnit[];
  persons: Omit<NamedPerson, 'telephone'>[];
  projectTypes: Entry[];
  budgetSources: Entry[];
  provinces: Entry[];
  papers: Entry[];
  indicatorKinds: Entry[];
};

/** What the forms of a project offer: units in which the actor may create one, persons, code lists of the law. */
export async function viewProjectChoices(ctx: ActionContext): Promise<Result<ProjectChoices>> {
  const refusal = permit(ctx.actor, 'projects.view');
  if (refusal) return { ok: false, refusal };
  const scope = unitScopeOf(ctx.actor, 'projects.create');
  const units = await listActiveUnits(ctx.tx);
  const persons = await listActivePersons(ctx.tx);
  const list = (id: string) => codeList(ctx.law, id).entries.map(({ code, th, en }) => ({ code, th, en }));
  return ok({
    units: units.filter((unit) => scope === 'all' || scope.includes(unit.unitId)),
    persons: persons.map(({ telephone: _, ...person }) => person),
    projectTypes: list('project-types'),
    budgetSources: list('budget-sources'),
    provinces: list('provinces'),
    papers: list('project-papers'),
    indicatorKinds: list('indicator-kinds'),
  });
}
