/** Real time, and the business day on which the rules decide. */
export { type BusinessDay, openBusinessDay } from './business-day.ts';
export { type Clock, fixedClock, realClock } from './clock.ts';
