import { z } from '@hono/zod-openapi';

/** The version of a record that a change was made from; a column `integer`. */
export const recordVersion = z.int().min(1).max(2_147_483_647);
