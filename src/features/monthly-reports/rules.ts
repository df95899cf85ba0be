/** The browser-safe door of monthly reports: rules, workflow tables and types, no store and no node API. */
export * from './behind-plan.ts';
export * from './clauses.ts';
export * from './indicator-figures.ts';
export * from './missing-items.ts';
export * from './month-figures.ts';
export * from './report-facts.ts';
export * from './report-workflow.ts';
export * from './reporting-window.ts';
