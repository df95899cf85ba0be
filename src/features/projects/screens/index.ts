/** Door of the screens of projects, for src/web. `ProjectPage` takes the tab รายงาน as `reports`. */
export { NewProject } from './new-project.tsx';
export { PlanEditor } from './plan-editor.tsx';
export { ProgrammesOfYear } from './programmes-of-year.tsx';
export { ProjectList } from './project-list.tsx';
export { ProjectPage, type ReportsOfProject } from './project-page.tsx';
