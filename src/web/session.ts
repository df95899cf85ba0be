import { actFor, apiFetch } from '../platform/api-client/index.ts';

const send = (address: string, method: 'POST' | 'PATCH', body: unknown) =>
  apiFetch(address, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Ends the session and begins anew, so that nothing of the person stays in this page's memory. */
export async function signOut(): Promise<void> {
  await send('/api/v1/sign-out', 'POST', {});
  actFor(null);
  window.location.assign('/sign-in');
}

/** Keeps a choice with the person for the next time; this page has it already, so a failure changes nothing. */
export function keepPreference(choice: { language?: 'th' | 'en'; fiscalYear?: number }): void {
  void send('/api/v1/account/preferences', 'PATCH', choice).catch(() => {});
}

/** Begins anew as oneself, or for the head of a unit: everything on the page was answered to another actor. */
export function beginActingFor(unitId: string | null): void {
  actFor(unitId);
  window.location.assign('/');
}

/** A switch that the store of answers turns on and the dialog turns off. */
function makeSwitch() {
  let on = false;
  const watchers = new Set<() => void>();
  return {
    get: () => on,
    set(next: boolean) {
      if (next === on) return;
      on = next;
      for (const tell of watchers) tell();
    },
    watch(tell: () => void) {
      watchers.add(tell);
      return () => {
        watchers.delete(tell);
      };
    },
  };
}

/** The session ended while a screen was open; its text must be kept. */
export const sessionExpired = makeSwitch();
