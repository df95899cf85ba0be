/** The frozen copy of a completed report: readable without the database. */
import type { FinalReportFacts } from '../facts/final-report-facts.ts';
import type { Writing } from '../writing/places.ts';

export const FORM_300 = { formId: 'สสว.300', version: '1' } as const;

export type FinalReportSnapshot = {
  formVersion: string;
  takenAt: string;
  facts: FinalReportFacts;
  writing: Writing;
};
