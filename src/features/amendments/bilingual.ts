/** Words of a messages file in both languages at once, for records that keep both. */
import type { Bilingual } from '../../foundation/law.ts';
import { fillMessage, type Messages } from '../../foundation/message.ts';

type Data = { [name: string]: string | number | Bilingual };

/** `say('baht', { amount: '1.00' })` of `const say = bilingual(messages)`; a value in two languages fills each with its own. */
export function bilingual<M extends Messages>(messages: M) {
  return (code: keyof M & string, data: Data = {}): Bilingual => {
    const of = (language: 'th' | 'en') => {
      const values = Object.entries(data).map(([name, value]) => [
        name,
        typeof value === 'object' ? value[language] : value,
      ]);
      return fillMessage(messages[code]?.[language] ?? code, Object.fromEntries(values));
    };
    return { th: of('th'), en: of('en') };
  };
}
