import { ApiRefusalView, Button, Refusal } from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import { ApiRefusal, Offline } from '../../../platform/api-client/index.ts';
import { messages } from './messages.ts';

/** Why something did not come about, in place: the refusal's own words, or that the server was not reached. */
export function Failure({ error, onAgain }: { error: unknown; onAgain?: () => void }) {
  const w = useWords(messages);
  if (!error) return null;
  if (error instanceof ApiRefusal) return <ApiRefusalView refusal={error.refusal} />;
  return (
    <Refusal
      what={w(error instanceof Offline ? 'failure.offline' : 'failure.fault')}
      whatToDo={onAgain && <Button onPress={onAgain}>{w('failure.again')}</Button>}
    />
  );
}

/** A text in the language of the page. */
export function useSaid(): (text: { th: string; en: string }) => string {
  const { language } = useLanguage();
  return (text) => text[language];
}
