/** What the routes of approvals write alike. */
import type { ActionName } from '../permissions/index.ts';

export const action = (name: ActionName) => ({ 'x-action': name, tags: ['approvals'] });
