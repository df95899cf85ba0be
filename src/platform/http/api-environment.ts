import type { Messages } from '../../foundation/message.ts';
import type { Log } from '../logging/index.ts';

/** What a handler finds with `c.get(…)`. */
export interface ApiEnvironment {
  Variables: { requestId: string; log: Log; messages: Messages };
}
