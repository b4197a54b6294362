export { github } from './github.ts';
export { gitlab } from './gitlab.ts';
export { html } from './html.ts';
export { json } from './json.ts';
export { junit } from './junit.ts';
export { markdown } from './markdown.ts';
export { sarif } from './sarif.ts';
export { terminal } from './terminal.ts';
