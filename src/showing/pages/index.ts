export { notFound } from './not-found.ts';
export { notice } from './notice.ts';
export { register } from './register.ts';
export { root } from './root.ts';
export { sideBySide } from './side-by-side.ts';
export { version } from './version.ts';
export { versions } from './versions.ts';
