/** Door of the pure rules of findings: for screens and other features; runs in the browser. */
export { checkDocument } from './check-document.ts';
export { type Finding, type FindingRule, type FindingTerm, findingRules } from './finding.ts';
export {
  comparisonSchema,
  type IndicatorRow,
  type StatedDocument,
  type StatedDocumentInput,
  type StatedRow,
  statedDocumentSchema,
  statedRowSchema,
} from './stated-document.ts';
export { differenceOf, formatStated, readStated, type StatedValue } from './stated-value.ts';
