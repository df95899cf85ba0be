/** Door of the home page, for src/web. */
export { MyWork } from './my-work.tsx';
