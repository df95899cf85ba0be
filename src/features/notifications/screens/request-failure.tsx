import { ApiRefusalView, Button, Refusal } from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import { ApiRefusal, Offline } from '../../../platform/api-client/index.ts';
import { messages } from './messages.ts';

/** Why a list or a deed did not come about, in place: the refusal's own words, or that the server was not reached. */
export function RequestFailure({ error, onAgain }: { error: unknown; onAgain?: () => void }) {
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

/** The same in one sentence, to be announced. */
export function useFailureWords(): (error: unknown) => string {
  const w = useWords(messages);
  const { language } = useLanguage();
  return (error) =>
    error instanceof ApiRefusal
      ? error.refusal.message[language]
      : w(error instanceof Offline ? 'failure.offline' : 'failure.fault');
}
