import { ApiRefusalView, Refusal } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { ApiRefusal } from '../../../platform/api-client/index.ts';
import { messages } from './messages.ts';

/** Why something did not come about, in its place; nothing while nothing is wrong. */
export function Fault({ error }: { error: unknown }) {
  const w = useWords(messages);
  if (!error) return null;
  if (error instanceof ApiRefusal) return <ApiRefusalView refusal={error.refusal} />;
  return <Refusal what={w('fault.offline')} />;
}
