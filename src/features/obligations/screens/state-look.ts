import type { IconName, Tone } from '../../../design/index.ts';
import type { ObligationState } from '../engine/obligation.ts';

export const stateTones: Record<ObligationState, Tone> = {
  coming: 'quiet',
  due: 'behind',
  late: 'late',
  done: 'good',
  'done-late': 'good',
};
export const stateIcons: Record<ObligationState, IconName> = {
  coming: 'circle',
  due: 'clock',
  late: 'stop',
  done: 'check-circle',
  'done-late': 'history',
};
