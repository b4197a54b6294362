export { feed } from './feed.ts';
export { headers } from './headers.ts';
export { html } from './html.ts';
export { robots } from './robots.ts';
export { sitemap } from './sitemap.ts';
export { stylesheet } from './stylesheet.ts';
export { versionsFile } from './versions-file.ts';
