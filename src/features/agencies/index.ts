/** Agencies, their units and who stands at their heads. */
export { appointActing, endActing } from './acting-persons.ts';
export { changeAgency } from './change-agency.ts';
export { addUnit, changeUnit } from './change-units.ts';
export { createAgency, type OpeningContext } from './create-agency.ts';
export { setUnitActive } from './dissolve-unit.ts';
export { agencyMessages } from './messages.ts';
export { type AgencyRoutes, agencyRoutes } from './routes.ts';
export * from './rules.ts';
export type {
  AgencyView,
  NewActingInput,
  NewAgencyInput,
  NewUnitInput,
  UnitChangeInput,
  UnitTreeView,
  UnitView,
} from './schemas.ts';
export { newAgencySchema } from './schemas.ts';
export { findAgency, findUnitTree, listUnits } from './store.ts';
export type { AgencyTables } from './tables.ts';
