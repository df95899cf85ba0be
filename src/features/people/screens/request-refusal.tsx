import { ApiRefusalView, Refusal } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { ApiRefusal, Offline } from '../../../platform/api-client/index.ts';
import { screenMessages } from './messages.ts';

/** Why a request did not go through: the refusal in its words, or that the server cannot be reached. */
export function RequestRefusal({ error }: { error: unknown }) {
  const w = useWords(screenMessages);
  if (!error) return null;
  if (error instanceof ApiRefusal) return <ApiRefusalView refusal={error.refusal} />;
  return <Refusal what={w(error instanceof Offline ? 'request.offline' : 'request.failed')} />;
}
