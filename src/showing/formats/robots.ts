// What search engines may read.
import { absolute } from '../../addresses.ts';
import type { Format } from './format.ts';

/** `robots.txt`: everything, and where the sitemap is (RFC 9309). */
export const robots: Format = ({ site }) => [
  { path: 'robots.txt', contents: `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, '/sitemap.xml')}\n` },
];
