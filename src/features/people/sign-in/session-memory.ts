/**
 * What one process remembers of the sessions it has seen, so that a save does not ask the database who is saving.
 * Entries live ten seconds; ending a session or changing a person drops them at once in this process, and within
 * those ten seconds in any other.
 */
const LIFE_MS = 10_000;
const MOST = 20_000;

interface Remembered<V> {
  value: V;
  userId: string;
  until: number;
}

export class SessionMemory<V> {
  readonly #entries = new Map<string, Remembered<V>>();
  /** Counts forgettings: an answer that was being loaded meanwhile is not remembered. */
  #turn = 0;

  get turn(): number {
    return this.#turn;
  }

  find(key: string, now: number): V | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (entry.until > now) return entry.value;
    this.#entries.delete(key);
    return undefined;
  }

  remember(key: string, userId: string, value: V, now: number, turn: number): void {
    if (turn !== this.#turn) return;
    if (this.#entries.size >= MOST) {
      const oldest = this.#entries.keys().next();
      if (!oldest.done) this.#entries.delete(oldest.value);
    }
    this.#entries.set(key, { value, userId, until: now + LIFE_MS });
  }

  forgetUser(userId: string): void {
    this.#turn += 1;
    for (const [key, entry] of this.#entries) if (entry.userId === userId) this.#entries.delete(key);
  }

  forgetKey(key: string): void {
    this.#turn += 1;
    for (const each of this.#entries.keys()) if (each.startsWith(key)) this.#entries.delete(each);
  }

  forgetEverybody(): void {
    this.#turn += 1;
    this.#entries.clear();
  }
}
