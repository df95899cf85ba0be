/** What screens see of reports, as types only: the browser takes no store in. */

export type { ReopeningRequest } from '../reopening/reopening-store.ts';
export type { ReportSnapshot } from '../submission/report-snapshot.ts';
export type { UploadMode, UploadPreview } from '../workbook/upload-report.ts';
export type { ProjectYear, ReportView, YearMonth } from './find-report.ts';
export type { NamedDifference } from './find-revision.ts';
export type { NamesOfReport, ReportFile, ReportHead, RevisionHead } from './report-store.ts';
