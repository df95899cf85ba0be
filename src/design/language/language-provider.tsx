import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import { I18nProvider } from 'react-aria-components';
import { type Language, type Messages, sayIn } from '../../foundation/message.ts';
import { holdRepeats } from './hold-together.ts';

/**
 * The language of the page. It belongs to the person at this browser: kept in localStorage, written to
 * <html lang>, given to react-aria (Buddhist calendar in both languages, so that a year is always พ.ศ.).
 */
const storageKey = 'tidtam.language';

type LanguageContextValue = { language: Language; setLanguage: (language: Language) => void };

const LanguageContext = createContext<LanguageContextValue>({ language: 'th', setLanguage: () => {} });

/** What this browser remembers; null when nothing is remembered or storage is forbidden. */
export function rememberedLanguage(): Language | null {
  try {
    const kept = globalThis.localStorage?.getItem(storageKey);
    return kept === 'en' || kept === 'th' ? kept : null;
  } catch {
    return null;
  }
}

/** BCP 47 tag for react-aria and Intl: Buddhist calendar, Latin digits, day before month. */
export function localeOf(language: Language): string {
  return language === 'th' ? 'th-TH-u-ca-buddhist-nu-latn' : 'en-GB-u-ca-buddhist-nu-latn';
}

export function LanguageProvider({ children, initial }: { children: ReactNode; initial?: Language }) {
  const [language, setLanguageState] = useState<Language>(() => initial ?? rememberedLanguage() ?? 'th');
  const setLanguage = useCallback((next: Language) => {
    setLanguageState(next);
    try {
      globalThis.localStorage?.setItem(storageKey, next);
    } catch {
      // Storage is forbidden in some browsers; the choice then lasts as long as the page.
    }
  }, []);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return (
    <LanguageContext value={value}>
      <I18nProvider locale={localeOf(language)}>{children}</I18nProvider>
    </LanguageContext>
  );
}

export function useLanguage(): LanguageContextValue {
  return useContext(LanguageContext);
}

export type WordData = Record<string, string | number | boolean | null>;
/** Says one message of the given messages; a code that is not there is an error of types. */
export type Words<M extends Messages> = (code: keyof M & string, data?: WordData) => string;

/** `const w = useWords(messages); w('report.submit')`; the feature's messages, in the person's language. */
export function useWords<M extends Messages>(messages: M): Words<M> {
  const { language } = useLanguage();
  return useCallback(
    (code, data) => holdRepeats(sayIn(language, messages, code, data ?? {})),
    [language, messages],
  );
}
