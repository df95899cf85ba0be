import { FILE_LIMIT } from '../projects/rules.ts';

/** How long a text may be, and how large the minutes; for the schemas and for the fields of the screen. */
export const AMENDMENT_LIMITS = { long: 20_000, short: 60, minutes: FILE_LIMIT } as const;
