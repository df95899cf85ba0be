import { z } from '@hono/zod-openapi';
import { recordVersion } from '../../platform/http/index.ts';
import { newAgencySchema } from '../agencies/index.ts';
import { roleCodes } from '../permissions/rules.ts';

const line = (most: number) => z.string().trim().min(1).max(most);
export const idSchema = z.uuid();
export const daySchema = z.iso.date();
export const usernameSchema = z
  .string()
  .trim()
  .min(3)
  .max(64)
  .regex(/^[a-zA-Z0-9][a-zA-Z0-9._-]*$/);
export const fiscalYearSchema = z.int().min(2450).max(2900);
export const roleSchema = z.enum(roleCodes as [(typeof roleCodes)[number], ...typeof roleCodes]);
const passwordSchema = z.string().min(1).max(1000);

/** A role given to a person: over the whole agency, over a unit and all below it, or over what the person heads. */
export const assignmentSchema = z
  .object({
    role: roleSchema,
    scope: z.enum(['agency', 'unit', 'command']),
    unitId: idSchema.nullable().default(null),
    validFrom: daySchema,
    validTo: daySchema.nullable().default(null),
  })
  .openapi('RoleAssignment');
export type AssignmentInput = z.infer<typeof assignmentSchema>;

export const personFields = {
  displayName: line(200),
  positionTitle: z.string().trim().max(200).default(''),
  unitId: idSchema,
  email: z.email().max(254),
  telephone: z
    .string()
    .trim()
    .max(40)
    .regex(/^[0-9๐-๙ +()#ต่อ,-]*$/)
    .default(''),
};
export const newPersonSchema = z
  .object({ ...personFields, username: usernameSchema, language: z.enum(['th', 'en']).default('th') })
  .openapi('NewPerson');
export type NewPersonInput = z.infer<typeof newPersonSchema>;

export const personChangeSchema = z
  .object({ ...personFields, version: recordVersion })
  .openapi('PersonChange');
export type PersonChangeInput = z.infer<typeof personChangeSchema>;

export const personSchema = z
  .object({
    personId: idSchema,
    displayName: z.string(),
    positionTitle: z.string(),
    unitId: idSchema,
    email: z.string(),
    telephone: z.string(),
    active: z.boolean(),
    version: z.int(),
    username: z.string().nullable(),
    secondFactor: z.boolean(),
    roles: z.array(assignmentSchema),
  })
  .openapi('Person');
export type PersonView = z.infer<typeof personSchema>;

export const signInSchema = z
  .object({
    username: z.string().trim().min(1).max(200),
    password: passwordSchema,
    fiscalYear: fiscalYearSchema.optional(),
  })
  .openapi('SignIn');
export const secondFactorSchema = z
  .object({
    code: z.string().trim().min(6).max(40),
    kind: z.enum(['application', 'backup']).default('application'),
    trustDevice: z.boolean().default(false),
    fiscalYear: fiscalYearSchema.optional(),
  })
  .openapi('SecondFactor');
export const signInAnswerSchema = z.object({ secondFactorNeeded: z.boolean() }).openapi('SignInAnswer');
export const forgottenSchema = z
  .object({ account: z.string().trim().min(1).max(254) })
  .openapi('ForgottenPassword');
export const resetSchema = z
  .object({ token: z.string().min(10).max(200), password: passwordSchema })
  .openapi('PasswordReset');
export const passwordChangeSchema = z
  .object({ currentPassword: passwordSchema, password: passwordSchema })
  .openapi('PasswordChange');
export const passwordOnlySchema = z.object({ password: passwordSchema }).openapi('PasswordProof');
export const codeOnlySchema = z.object({ code: z.string().trim().min(6).max(10) }).openapi('CodeProof');
export const enrolmentSchema = z
  .object({ uri: z.string(), secret: z.string(), backupCodes: z.array(z.string()) })
  .openapi('SecondFactorEnrolment');
export const sessionSchema = z
  .object({
    sessionId: idSchema,
    current: z.boolean(),
    address: z.string().nullable(),
    browser: z.string().nullable(),
    signedInAt: z.string(),
    expiresAt: z.string(),
  })
  .openapi('Session');
export const preferencesSchema = z
  .object({ language: z.enum(['th', 'en']).optional(), fiscalYear: fiscalYearSchema.optional() })
  .openapi('Preferences');

const unitScopeSchema = z.union([z.literal('all'), z.array(idSchema)]);
/** Who asks, and what may be done: what the frame of every screen is drawn from. Answers signed out as well. */
export const meSchema = z
  .object({
    signedIn: z.boolean(),
    person: z
      .object({
        personId: idSchema,
        name: z.string(),
        position: z.string().nullable(),
        /** Name of the person's unit, in Thai. */
        unit: z.string().nullable(),
        username: z.string(),
        secondFactor: z.boolean(),
      })
      .nullable(),
    agency: z
      .object({
        agencyId: idSchema,
        code: z.string(),
        name: z.string(),
        nameEn: z.string(),
        abbreviation: z.string(),
      })
      .nullable(),
    unit: z
      .object({ unitId: idSchema, nameTh: z.string(), nameEn: z.string(), abbreviation: z.string() })
      .nullable(),
    roles: z.array(roleSchema),
    /** Units for whose head the person may act today, with the header Acting-For. */
    standIns: z.array(
      z.object({ unitId: idSchema, displayName: z.string(), kind: z.enum(['acting-head', 'acting-for']) }),
    ),
    /** Names of the actions that the person may do somewhere. */
    permissions: z.array(z.string()),
    /** The same with the units and states in which they may be done. */
    grants: z.array(
      z.object({ action: z.string(), unitIds: unitScopeSchema, states: z.array(z.string()).nullable() }),
    ),
    fiscalYear: fiscalYearSchema,
    fiscalYears: z.array(fiscalYearSchema),
    businessDay: daySchema,
    demonstration: z.boolean(),
    language: z.enum(['th', 'en']).nullable(),
  })
  .openapi('Me');
export type Me = z.infer<typeof meSchema>;

export const firstAdministratorSchema = z
  .object({
    token: z.string().min(10).max(200),
    agency: newAgencySchema,
    administrator: z.object({
      displayName: line(200),
      positionTitle: z.string().trim().max(200).default(''),
      email: z.email().max(254),
      username: usernameSchema,
      password: passwordSchema,
    }),
  })
  .openapi('FirstAdministrator');
export type FirstAdministratorInput = z.infer<typeof firstAdministratorSchema>;
