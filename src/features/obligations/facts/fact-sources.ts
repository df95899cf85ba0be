import { amendmentFacts } from './amendment-facts.ts';
import { closingFacts } from './closing-facts.ts';
import type { FactSource } from './fact-types.ts';

/** Every source beside projects and reports themselves, which project-facts.ts reads. */
export const factSources: readonly FactSource[] = [amendmentFacts, closingFacts];
