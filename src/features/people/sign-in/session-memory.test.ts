import { describe, expect, it } from 'vitest';
import { SessionMemory } from './session-memory.ts';

describe('what a process remembers of sessions', () => {
  it('forgets after ten seconds', () => {
    const memory = new SessionMemory<string>();
    memory.remember('cookie', 'u-1', 'somebody', 1_000, memory.turn);
    expect(memory.find('cookie', 10_999)).toBe('somebody');
    expect(memory.find('cookie', 11_000)).toBeUndefined();
  });

  it('forgets one user at once and keeps the others', () => {
    const memory = new SessionMemory<string>();
    memory.remember('a', 'u-1', 'one', 0, memory.turn);
    memory.remember('b', 'u-2', 'two', 0, memory.turn);
    memory.forgetUser('u-1');
    expect(memory.find('a', 1)).toBeUndefined();
    expect(memory.find('b', 1)).toBe('two');
  });

  it('does not remember an answer that was being loaded while something was forgotten', () => {
    const memory = new SessionMemory<string>();
    const turn = memory.turn;
    memory.forgetUser('u-1');
    memory.remember('a', 'u-1', 'stale', 0, turn);
    expect(memory.find('a', 1)).toBeUndefined();
  });
});
