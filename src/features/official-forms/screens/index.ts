/** Door of the screens of official forms, for src/web and for the screens of projects and monthly reports. */
export { FormLinks, type FormLinksProps } from './form-links.tsx';
export { FormPage } from './form-page.tsx';
export { FormsPage } from './forms-page.tsx';
export { OfficialForm, type OfficialFormProps } from './official-form.tsx';
