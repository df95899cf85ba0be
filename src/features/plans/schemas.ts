/**
 * Programmes of a fiscal year and the plan nodes above them (PLN-01 to PLN-04): one schema each, for route,
 * form and store.
 */

import { z } from 'zod';
import { parseFiscalYear } from '../../foundation/fiscal-year.ts';
import { recordVersion } from '../../platform/http/index.ts';

/** Plans above the agency's work, highest first (PLN-01, PLN-02). */
export const planNodeLevels = [
  'national-strategy',
  'master-plan',
  'sub-plan',
  'reform-plan',
  'development-plan',
  'security-policy',
  'government-policy',
  'allocation-strategy',
  'ministry-target',
  'agency-target',
] as const;
export type PlanNodeLevel = (typeof planNodeLevels)[number];

const id = z.uuid().toLowerCase();
const text = (limit: number) => z.string().trim().max(limit);
export const fiscalYearNumber = z
  .int()
  .refine((year) => parseFiscalYear(String(year)).ok, { params: { code: 'fiscal-year-not-read' } });

const programmeContent = {
  /** As the plan prints it, "4" or "4.1"; unique in the year. */
  number: text(20).min(1),
  name: text(500).min(1),
  /** Code of law/code-lists/programme-kinds (PLN-03). */
  kind: text(40).min(1),
  /** ผลผลิต/โครงการ of the budget papers. */
  budgetOutput: text(500).nullable().default(null),
  unitId: id.nullable().default(null),
  planNodeIds: z
    .array(id)
    .max(50)
    .refine((ids) => new Set(ids).size === ids.length, { params: { code: 'repeated-entry' } })
    .default([]),
};

export const createProgrammeSchema = z.strictObject({ fiscalYear: fiscalYearNumber, ...programmeContent });
export type CreateProgramme = z.output<typeof createProgrammeSchema>;

export const updateProgrammeSchema = z.strictObject({
  version: recordVersion,
  ...programmeContent,
});
export type UpdateProgramme = z.output<typeof updateProgrammeSchema>;
export type ProgrammeContent = Omit<CreateProgramme, 'fiscalYear'>;

export const createPlanNodeSchema = z.strictObject({
  level: z.enum(planNodeLevels),
  code: text(40).min(1),
  name: text(1_000).min(1),
  parentPlanNodeId: id.nullable().default(null),
});
export type CreatePlanNode = z.output<typeof createPlanNodeSchema>;

export type PlanNode = {
  planNodeId: string;
  parentPlanNodeId: string | null;
  level: PlanNodeLevel;
  code: string;
  name: string;
};

export type Programme = {
  programmeId: string;
  fiscalYear: number;
  number: string;
  name: string;
  kind: string;
  budgetOutput: string | null;
  unitId: string | null;
  planNodeIds: string[];
  version: number;
};
