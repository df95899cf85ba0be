import { useLanguage } from '../../../design/language/index.ts';

export { RequestFailure as Failure } from '../../notifications/screens/index.ts';

/** A text in the language of the page. */
export function useSaid(): (text: { th: string; en: string }) => string {
  const { language } = useLanguage();
  return (text) => text[language];
}
