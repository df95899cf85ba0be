/** Every word of the screens of monthly reports. */
import { formMessages } from './form-messages.ts';
import { reopeningMessages } from './reopening-messages.ts';
import { stepMessages } from './step-messages.ts';

export const messages = { ...stepMessages, ...formMessages, ...reopeningMessages };
