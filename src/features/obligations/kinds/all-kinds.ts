/** Every kind of obligation that the engine is given. A further area adds its own list here. */
import type { ObligationKind } from './obligation-kind.ts';
import { projectKinds } from './project-kinds.ts';

export const allKinds: readonly ObligationKind[] = [...projectKinds];
