/** Words of a feature in Thai and English, by code. Placeholders are `{name}` of the refusal's data. */

export type Language = 'th' | 'en';
export type Message = { th: string; en: string };
export type Messages = Record<string, Message>;

/** Keeps the literal codes, so that a screen cannot ask for a word that does not exist. */
export function defineMessages<const M extends Messages>(messages: M): M {
  return messages;
}

type Data = Record<string, string | number | boolean | null | undefined>;

/** Fills `{name}`; a placeholder without a value stays visible, so that the gap is seen and not guessed. */
export function fillMessage(text: string, data: Data = {}): string {
  return text.replace(/\{([A-Za-z0-9_-]+)\}/g, (whole, name: string) => {
    const value = data[name];
    return value === undefined || value === null ? whole : String(value);
  });
}

/** The words of `code`; an unknown code is answered with the code itself, never with an empty text. */
export function sayIn(language: Language, messages: Messages, code: string, data: Data = {}): string {
  const message = Object.hasOwn(messages, code) ? messages[code] : undefined;
  return message ? fillMessage(message[language], data) : code;
}
