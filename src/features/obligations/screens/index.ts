/** The screens of obligations. */
export { CalendarPage } from './calendar-page.tsx';
