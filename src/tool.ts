// This program: its name and version, and where its own templates are.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { name, version }: { name: string; version: string } = createRequire(import.meta.url)(
  '../package.json',
);

/** Name and version, as the manifest of a site tells them. */
export const tool = `${name} ${version}`;

const own = fileURLToPath(new URL('../templates', import.meta.url));

/** The folders to look for a template in: the site's own first, so that it overrides file by file. */
export const templateFolders = (root: string): string[] => [...new Set([join(root, 'templates'), own])];
