import { ApiRefusalView, Refusal } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { ApiRefusal } from '../../../platform/api-client/index.ts';
import { messages } from './messages.ts';

/** Why an act did not happen: the refusal in its own words, or that nobody answered. */
export function ActFailure({ error }: { error: unknown }) {
  const w = useWords(messages);
  if (!error) return null;
  if (error instanceof ApiRefusal) return <ApiRefusalView refusal={error.refusal} />;
  return <Refusal what={w('closing.unreachable')} />;
}
