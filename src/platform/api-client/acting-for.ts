const storageKey = 'tidtam.acting-for';

/**
 * The unit for whose head this tab acts (ACT-33), null when one acts for oneself. Every request names it, and the
 * server judges it each time. Kept for this tab only, so that another tab stays one's own.
 */
export function actingFor(): string | null {
  try {
    return globalThis.sessionStorage?.getItem(storageKey) ?? null;
  } catch {
    return null;
  }
}

/** From the next request on; everything on the page was answered to another actor and must be read anew. */
export function actFor(unitId: string | null): void {
  try {
    if (unitId === null) globalThis.sessionStorage?.removeItem(storageKey);
    else globalThis.sessionStorage?.setItem(storageKey, unitId);
  } catch {
    // Storage is forbidden in this browser: one goes on acting for oneself.
  }
}
