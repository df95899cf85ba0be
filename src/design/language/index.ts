/** The door of the language: provider, words, numbers and dates for screens. */
export { type Format, useFormat } from './format.ts';
export { holdRepeats } from './hold-together.ts';
export {
  LanguageProvider,
  localeOf,
  rememberedLanguage,
  useLanguage,
  useWords,
  type WordData,
  type Words,
} from './language-provider.tsx';
