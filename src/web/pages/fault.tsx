import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { ApiRefusalView, Button, PageHeader, Refusal } from '../../design/index.ts';
import { useWords } from '../../design/language/index.ts';
import { ApiFault, ApiRefusal, Offline } from '../../platform/api-client/index.ts';
import { messages } from '../messages.ts';

/** What stands where a screen could not be opened: the refusal in its own words, or an honest sentence. */
export function Fault({ error, reset }: ErrorComponentProps) {
  const w = useWords(messages);
  const router = useRouter();
  const again = (
    <Button
      onPress={() => {
        reset();
        void router.invalidate();
      }}
    >
      {w('fault.again')}
    </Button>
  );
  return (
    <>
      <PageHeader title={w('fault.title')} />
      {error instanceof ApiRefusal ? (
        <ApiRefusalView refusal={error.refusal} whatToDo={again} />
      ) : (
        <Refusal
          what={w(error instanceof Offline ? 'fault.offline' : 'fault.text')}
          why={error instanceof ApiFault && error.requestId && w('fault.request', { id: error.requestId })}
          whatToDo={again}
        />
      )}
    </>
  );
}
