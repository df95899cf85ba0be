/** Door of amendments for the server and other features. Browser-safe rules: rules.ts. Screens: screens/index.ts. */
export { createMeeting, keepMinutes } from './board/keep-meeting.ts';
export { putOnAgenda, resolveAmendment } from './board/resolve-amendment.ts';
export { condensedDifferences } from './difference/condensed-differences.ts';
export { namesOfPlans } from './difference/plan-names.ts';
export { FORM_400, form400 } from './forms/form-400.ts';
export { type Form400Facts, form400Facts } from './forms/form-400-facts.ts';
export { amendmentMessages } from './messages.ts';
export { type AmendmentFacts, findAmendmentFacts } from './record/amendment-facts.ts';
export { amendmentFiles } from './record/amendment-files.ts';
export { type AmendmentRecord, findAmendment, listAmendments } from './record/amendment-store.ts';
export { createAmendment } from './record/create-amendment.ts';
export { saveAmendmentPlan, saveAmendmentWords } from './record/save-amendment.ts';
export { viewAmendment, viewAmendments, viewCopy } from './record/view-amendment.ts';
export { amendmentSubjects } from './requesting/approval-subjects.ts';
export { draftAmendmentMemos } from './requesting/draft-amendment-memos.ts';
export { requestAmendment } from './requesting/request-amendment.ts';
export { type AmendmentRoutes, amendmentRoutes } from './routes.ts';
