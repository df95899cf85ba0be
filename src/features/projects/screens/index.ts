/** Door of the screens of projects, for src/web. `ProjectPage` takes the tab รายงาน as `reports`. */
export { NewProject } from './list/new-project.tsx';
export { ProgrammesOfYear } from './list/programmes-of-year.tsx';
export { ProjectList } from './list/project-list.tsx';
export { ProjectPage, type ReportsOfProject } from './page/project-page.tsx';
export { PlanEditor } from './plan/plan-editor.tsx';
