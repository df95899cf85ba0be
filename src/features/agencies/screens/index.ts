/** Screens of agencies: the tree of units. */
export { UnitTreePage } from './unit-tree-page.tsx';
