import type { ApiRefusal as RefusalOnScreen } from '../../../design/index.ts';
import { ApiRefusal } from '../../../platform/api-client/index.ts';

/** The refusal of a failed request, or null when the connection or the server failed. */
export function refusalOf(error: unknown): RefusalOnScreen | null {
  return error instanceof ApiRefusal ? error.refusal : null;
}
