/** One schema per place: what a save may put there. */
import { z } from '@hono/zod-openapi';
import { achievementOutcomes, type PlaceKind, problemSides, stakeholderGroups } from './places.ts';
import { richDocSchema } from './rich-text-schema.ts';

const words = z.string().max(10_000);
const line = z.string().max(500);
/** More people than the country has are a slip of the keyboard. */
const count = z.number().int().min(0).max(100_000_000).nullable();
const pictures = z.array(z.strictObject({ fileId: z.uuid().toLowerCase(), caption: line })).max(40);

export const placeSchemas: Record<PlaceKind, z.ZodType> = {
  summary: richDocSchema,
  use: richDocSchema,
  suggestions: richDocSchema,
  activity: z.strictObject({
    text: richDocSchema,
    events: z.array(z.strictObject({ date: line, venue: line, participants: line })).max(200),
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
    factors: z.array(words).max(20),
    cases: z.array(z.strictObject({ title: line, text: richDocSchema, pictures })).max(3),
  }),
  problems: z.strictObject({
    rows: z
      .array(z.strictObject({ problem: words, remedy: words, side: z.enum(problemSides).nullable() }))
      .max(300),
  }),
};
