import { useLanguage } from '../../../design/language/index.ts';

export { RequestFailure as Failure } from '../../notifications/screens/index.ts';

/** A text in the language of the page; what has no English name is said by its Thai one. */
export function useSaid(): (text: { th: string; en: string }) => string {
  const { language } = useLanguage();
  return (text) => text[language] || text.th;
}
