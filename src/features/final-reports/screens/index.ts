/** Door of the screens of final reports. */
export { FinalReportLink } from './final-report-link.tsx';
export { FinalReportPage } from './lazy-page.tsx';
