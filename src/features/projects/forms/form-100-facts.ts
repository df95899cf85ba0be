import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { FiscalYear } from '../../../foundation/fiscal-year.ts';
import { codeList, type Law } from '../../../foundation/law.ts';
import { ok, type Result } from '../../../foundation/refusal.ts';
import { findAgency } from '../../agencies/index.ts';
import { type ActionContext, stateWord } from '../../permissions/index.ts';
import type { ProjectState } from '../plan/plan-types.ts';
import { type ProjectDetails, projectDetails } from '../register/project-details.ts';
import type { PlanDraft } from '../schemas.ts';

type Signer = { name: string; position: string };

/** What the paper says; names stand here in words, not as codes. */
export type Form100Facts = {
  agencyName: string;
  fiscalYear: FiscalYear;
  projectCode: string;
  programme: string;
  unitName: string;
  projectType: string;
  budgetSource: string;
  provinces: string[];
  planNodes: string[];
  responsible: Signer & { telephone: string };
  coordinator: (Signer & { telephone: string }) | null;
  state: ProjectState;
  stateWord: string;
  planVersion: number;
  approvedOn: CalendarDate | null;
  files: { kind: string; name: string }[];
  plan: PlanDraft;
};

/** The facts of สสว.100 of a project, codes turned into words. Refusals: those of projectDetails. */
export async function form100Facts(ctx: ActionContext, projectCode: string): Promise<Result<Form100Facts>> {
  const found = await projectDetails(ctx, projectCode);
  return found.ok ? ok(await form100FactsOf(ctx, found.value)) : found;
}

export async function form100FactsOf(ctx: ActionContext, details: ProjectDetails): Promise<Form100Facts> {
  const agency = await findAgency(ctx.tx, ctx.actor.agencyId);
  const signer = (person: typeof details.officer) => ({
    name: person.displayName,
    position: person.positionTitle,
    telephone: person.telephone,
  });
  return {
    agencyName: agency?.nameTh ?? '',
    fiscalYear: details.fiscalYear as Form100Facts['fiscalYear'],
    projectCode: details.projectCode,
    programme: `${details.programme.number} ${details.programme.name}`,
    unitName: details.unit.nameTh,
    projectType: word(ctx.law, 'project-types', details.plan.projectType),
    budgetSource: word(ctx.law, 'budget-sources', details.plan.budgetSource),
    provinces: details.plan.provinces.map((code) => word(ctx.law, 'provinces', code)),
    planNodes: details.planNodes.map((node) => node.name),
    responsible: signer(details.officer),
    coordinator: details.coordinator === null ? null : signer(details.coordinator),
    state: details.state,
    stateWord: stateWord(details.state).th,
    planVersion: details.planVersion,
    approvedOn: details.approvedOn,
    files: details.files.map((file) => ({
      kind: word(ctx.law, 'project-papers', file.kind),
      name: file.name,
    })),
    plan: details.plan,
  };
}

function word(law: Law, list: string, code: string | null): string {
  if (code === null) return '';
  return codeList(law, list).entries.find((entry) => entry.code === code)?.th ?? code;
}
