/** The door to official forms on the screen. */
export { FormView, type FormViewProps } from './form-view.tsx';
