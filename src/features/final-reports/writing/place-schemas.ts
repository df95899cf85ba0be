/** One schema per place: what a save may put there. */
import { z } from '@hono/zod-openapi';
import { WRITING_LIMITS } from './limits.ts';
import { achievementOutcomes, type PlaceKind, problemSides, stakeholderGroups } from './places.ts';
import { richDocSchema } from './rich-text-schema.ts';

const words = z.string().max(WRITING_LIMITS.words);
const problem = z.string().max(WRITING_LIMITS.problem);
const line = z.string().max(WRITING_LIMITS.line);
const count = z.number().int().min(0).max(WRITING_LIMITS.count).nullable();
const pictures = z
  .array(z.strictObject({ fileId: z.uuid().toLowerCase(), caption: line }))
  .max(WRITING_LIMITS.pictures);

export const placeSchemas: Record<PlaceKind, z.ZodType> = {
  summary: richDocSchema,
  use: richDocSchema,
  suggestions: richDocSchema,
  activity: z.strictObject({
    text: richDocSchema,
    events: z
      .array(z.strictObject({ date: line, venue: line, participants: line }))
      .max(WRITING_LIMITS.events),
    pictures,
    reason: words,
    basis: z.string().max(40),
  }),
  indicator: z.strictObject({ explanation: words, reason: words }),
  achievement: z.strictObject({
    text: richDocSchema,
    collection: words,
    calculation: words,
    outcome: z.enum(achievementOutcomes).nullable(),
    reason: words,
    valueSatang: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullable(),
  }),
  stakeholders: z.partialRecord(z.enum(stakeholderGroups), z.strictObject({ count })),
  recipients: z.strictObject({
    total: count,
    imported: count,
    notImported: count,
    reason: words,
    text: richDocSchema,
  }),
  others: z.strictObject({ count, text: richDocSchema }),
  success: z.strictObject({
    factors: z.array(words).max(WRITING_LIMITS.factors),
    cases: z.array(z.strictObject({ title: line, text: richDocSchema, pictures })).max(WRITING_LIMITS.cases),
  }),
  problems: z.strictObject({
    rows: z
      .array(z.strictObject({ problem, remedy: problem, side: z.enum(problemSides).nullable() }))
      .max(WRITING_LIMITS.problems),
  }),
};
