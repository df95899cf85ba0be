import { z } from '@hono/zod-openapi';

/** What a route answers that has nothing to tell but that it was done. */
export const doneSchema = z.object({ done: z.literal(true) }).openapi('Done');
