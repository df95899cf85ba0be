/** Door of the screens of projects, for src/web, which gives `ProjectPage` its parts of later features. */
export { AllocationList } from './allocations/allocation-list.tsx';
export { NewProject } from './list/new-project.tsx';
export { ProgrammesOfYear } from './list/programmes-of-year.tsx';
export { ProjectList } from './list/project-list.tsx';
export { SubmitOpening } from './opening/submit-opening.tsx';
export type { SubjectOfFiles } from './page/attach-file.tsx';
export { ProjectFiles, type ProjectFilesProps } from './page/project-files.tsx';
export { type PartsOfProject, ProjectPage } from './page/project-page.tsx';
export {
  PlanCopyEditor,
  type PlanCopyEditorProps,
  type PlanCopySource,
} from './plan/plan-copy-editor.tsx';
export { PlanEditor } from './plan/plan-editor.tsx';
export { projectQuery } from './queries.ts';
export { UnlockPage } from './unlocking/unlock-page.tsx';
