/** Screens of agencies: the agency itself, and the tree of its units. */
export { AgencyPage } from './agency-page.tsx';
export { UnitTreePage } from './unit-tree-page.tsx';
