/** Door of official forms for the server. Screens: screens/index.ts. */
export { type CatalogueEntry, catalogue, type OfficialForm } from './catalogue.ts';
export { type DrawnForm, drawForm, type FormRequest } from './draw-form.ts';
export { officialFormMessages } from './messages.ts';
export { type OfficialFormRoutes, officialFormRoutes } from './routes.ts';
