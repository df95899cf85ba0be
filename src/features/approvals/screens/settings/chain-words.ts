import { useLanguage, useWords } from '../../../../design/language/index.ts';
import { roles } from '../../../permissions/rules.ts';
import type { ChainStep } from '../../request-kinds.ts';
import { settingMessages } from '../setting-messages.ts';

/** A step of a chain in words. */
export function useStepWords(): (step: ChainStep) => string {
  const w = useWords(settingMessages);
  const { language } = useLanguage();
  return (step) => (step.post === 'role' ? roles[step.role][language] : w(`post.${step.post}`));
}
