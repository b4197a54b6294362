// Bundles the command into lib/. Loading six hundred small modules takes Node longer than checking a notice does.
import { build } from 'rolldown';

await build({
  input: 'src/cli.ts',
  platform: 'node',
  // What only some commands need, and what finds its own files beside itself, stays where it is.
  external: ['@11ty/eleventy', 'nunjucks', 'chokidar'],
  output: { dir: 'lib', format: 'esm', cleanDir: true },
  // gray-matter's engine for JavaScript, which every call of ours denies.
  checks: { eval: false },
  // A parser of JavaScript that gray-matter's own YAML brings along, for functions in YAML: nothing of ours gets there.
  plugins: [
    {
      name: 'without-esprima',
      resolveId: (id) => (id === 'esprima' ? '\0without-esprima' : null),
      load: (id) => (id === '\0without-esprima' ? 'export default null;' : null),
    },
  ],
});
