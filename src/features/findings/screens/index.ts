/** Door of the screens of findings. */
export { FindingsPage } from './findings-page.tsx';
