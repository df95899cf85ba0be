/** The door of the pictures. */
export { PlanResultBar, type PlanResultBarProps } from './plan-result-bar.tsx';
export { SCurve, type SCurveLine, type SCurveProps } from './s-curve.tsx';
