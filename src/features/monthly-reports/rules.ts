/** The browser-safe door of monthly reports: rules, workflow tables and types, no store and no node API. */

export * from './clauses.ts';
export * from './figures/behind-plan.ts';
export * from './figures/indicator-figures.ts';
export * from './figures/missing-items.ts';
export * from './figures/month-figures.ts';
export * from './figures/report-facts.ts';
export * from './reopening/reopening-window.ts';
export * from './submission/report-workflow.ts';
export * from './window/reporting-window.ts';
