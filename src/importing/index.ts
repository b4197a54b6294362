export { draftsOf, idOf, type Draft } from './drafts.ts';
export { imported, type ImportedNotice } from './imported.ts';
export { isNotice } from './recognised.ts';
export { kindOf, readers } from './readers/reader.ts';
export { asText } from './report-text.ts';
export { asJson, type Report, type Written } from './report.ts';
export { type Source } from './source.ts';
