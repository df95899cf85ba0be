/** What travels to and from the demonstration's banner. */
import { z } from '@hono/zod-openapi';

const accountSchema = z.object({
  username: z.string(),
  displayName: z.string(),
  role: z.string(),
  unit: z.string(),
  agency: z.object({
    code: z.string(),
    nameTh: z.string(),
    nameEn: z.string(),
    abbreviation: z.string(),
  }),
  fiscalYear: z.number(),
});

export const demonstrationSchema = z
  .object({
    /** The business day, and the day to which it can be set back. */
    today: z.string(),
    startDay: z.string(),
    firstDay: z.string(),
    lastDay: z.string(),
    accounts: z.array(accountSchema),
  })
  .openapi('Demonstration');
export type DemonstrationView = z.infer<typeof demonstrationSchema>;

export const changeRoleSchema = z
  .strictObject({ username: z.string().min(1).max(64) })
  .openapi('DemonstrationRole');
export const moveDaySchema = z.strictObject({ day: z.string().max(20) }).openapi('DemonstrationDay');
export const movedDaySchema = z.object({ today: z.string() }).openapi('DemonstrationMovedDay');
export const roleChangedSchema = z.object({ username: z.string() }).openapi('DemonstrationRoleChanged');
