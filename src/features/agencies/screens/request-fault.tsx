import { ApiRefusalView, Refusal } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { ApiRefusal } from '../../../platform/api-client/index.ts';
import { agencyScreenMessages } from './messages.ts';

export function RequestFault({ error }: { error: unknown }) {
  const w = useWords(agencyScreenMessages);
  if (!error) return null;
  return error instanceof ApiRefusal ? (
    <ApiRefusalView refusal={error.refusal} />
  ) : (
    <Refusal what={w('units.failed')} />
  );
}
