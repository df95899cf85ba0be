/** How long a reopening may stand; the same rule for every correction of what was closed. */
export { grantDays } from '../../../foundation/grant-days.ts';
