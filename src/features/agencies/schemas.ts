import { z } from '@hono/zod-openapi';
import { recordVersion } from '../../platform/http/index.ts';
import { agencySettings, isProjectCodePattern, isReminderDays } from './settings.ts';

const id = z.uuid();
const day = z.iso.date();
const line = (most: number) => z.string().trim().min(1).max(most);
const optionalLine = (most: number) => z.string().trim().max(most).default('');

export const agencyTypeSchema = z.enum([
  'government-department',
  'state-enterprise',
  'parliament-court-independent-prosecutor',
  'public-organisation',
  'revolving-fund',
  'local-government',
  'province',
  'other',
]);
export const unitKindSchema = z.enum([
  'agency',
  'division',
  'section',
  'group',
  'provincial-office',
  'other',
]);

/** A setting with choices is one of them; the pattern of project codes is one that codes can be made by. */
const settingSchemas = Object.entries(agencySettings).map(([name, { choices }]) => [
  name,
  (choices ? z.enum(choices as unknown as [string, ...string[]]) : line(100)).optional(),
]);
const settingShape: Record<string, z.ZodOptional<z.ZodType<string>>> = {
  ...Object.fromEntries(settingSchemas),
  'project-code-pattern': z
    .string()
    .refine(isProjectCodePattern, { params: { code: 'code-pattern-not-read' } })
    .optional(),
  'reminder-days': z
    .string()
    .refine(isReminderDays, { params: { code: 'reminder-days-not-read' } })
    .optional(),
};
const settingsSchema = z.strictObject(settingShape);

const agencyFields = {
  nameTh: line(300),
  nameEn: line(300),
  abbreviation: line(40),
  agencyType: agencyTypeSchema,
  ministry: optionalLine(200),
  address: optionalLine(1000),
  contact: optionalLine(500),
};
export const newAgencySchema = z.object({
  code: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z-]{1,20}$/),
  ...agencyFields,
});
export type NewAgencyInput = z.infer<typeof newAgencySchema>;
export const agencyChangeSchema = z
  .object({ ...agencyFields, settings: settingsSchema.default({}), version: recordVersion })
  .openapi('AgencyChange');
export type AgencyChangeInput = z.infer<typeof agencyChangeSchema>;
export const agencySchema = z
  .object({
    agencyId: id,
    code: z.string(),
    ...agencyFields,
    settings: z.record(z.string(), z.string()),
    version: z.int(),
  })
  .openapi('Agency');
export type AgencyView = z.infer<typeof agencySchema>;

const unitFields = {
  kind: unitKindSchema,
  code: line(20),
  budgetOwnerCode: z.string().trim().min(1).max(20).nullable().default(null),
  nameTh: line(300),
  nameEn: line(300),
  abbreviation: optionalLine(40),
};
export const newUnitSchema = z
  .object({ ...unitFields, parentUnitId: id, position: z.int().min(0).max(9999).optional() })
  .openapi('NewUnit');
export type NewUnitInput = z.infer<typeof newUnitSchema>;
export const unitChangeSchema = z
  .object({
    ...unitFields,
    parentUnitId: id.nullable(),
    position: z.int().min(0).max(9999),
    headPersonId: id.nullable(),
    version: recordVersion,
  })
  .openapi('UnitChange');
export type UnitChangeInput = z.infer<typeof unitChangeSchema>;

export const newActingSchema = z
  .object({
    personId: id,
    kind: z.enum(['acting-head', 'acting-for']),
    orderNumber: optionalLine(100),
    validFrom: day,
    validTo: day,
  })
  .openapi('NewActingPerson');
export type NewActingInput = z.infer<typeof newActingSchema>;
export const actingSchema = z
  .object({
    actingId: id,
    unitId: id,
    personId: id,
    personName: z.string(),
    kind: z.enum(['acting-head', 'acting-for']),
    orderNumber: z.string(),
    validFrom: day,
    validTo: day,
  })
  .openapi('ActingPerson');

export const unitSchema = z
  .object({
    unitId: id,
    parentUnitId: id.nullable(),
    ...unitFields,
    position: z.int(),
    headPersonId: id.nullable(),
    headName: z.string().nullable(),
    active: z.boolean(),
    version: z.int(),
  })
  .openapi('Unit');
export type UnitView = z.infer<typeof unitSchema>;
export const unitTreeSchema = z
  .object({ units: z.array(unitSchema), acting: z.array(actingSchema) })
  .openapi('UnitTree');
export type UnitTreeView = z.infer<typeof unitTreeSchema>;
