// What a redline costs: each notice of this repository against itself with every seventh word of its text another one,
// and with its paragraphs in reverse order. `node bench/redline.mjs`
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { median } from './measure.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const rounds = 9;

async function main() {
  const folder = await mkdtemp(join(here, '..', 'node_modules', '.redline-'));
  try {
    await build({
      input: join(here, 'redline-entry.ts'),
      platform: 'node',
      checks: { eval: false },
      logLevel: 'silent',
      output: { file: join(folder, 'redline.mjs'), format: 'esm' },
    });
    const { changesOf, documentsOf, redlineOf } = await import(join(folder, 'redline.mjs'));
    const root = join(here, '..');
    const [before, after] = [await documentsOf(root, (text) => text), await documentsOf(root, everySeventh)];
    console.log('| edition | words | changes | redline ms | reversed ms |\n| --- | --: | --: | --: | --: |');
    for (const [name, old] of before) {
      const young = after.get(name);
      if (!young) continue;
      const texts = [...JSON.stringify(old).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text);
      const words = texts.join(' ').match(/\p{L}+/gu)?.length ?? 0;
      const reversed = { ...old, sections: old.sections.map(upsideDown).toReversed() };
      const [edited, turned] = [young, reversed].map((one) => timeOf(() => redlineOf(old, one)));
      const changes = changesOf(redlineOf(old, young)).length;
      console.log(`| ${name} | ${words} | ${changes} | ${edited.toFixed(1)} | ${turned.toFixed(1)} |`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The text with every seventh word of its body another word. */
function everySeventh(text) {
  const [, metadata = '', body = ''] = /^(---\n[^]*?\n---\n)([^]*)$/.exec(text) ?? [];
  let at = 0;
  const edited = body.replace(/^(?![#|>[]).*$/gm, (line) =>
    line.replace(/(?<![\p{L}\p{N}/.@:(-])\p{L}{4,}(?![\p{L}\p{N}/.@:)-])/gu, (word) =>
      (at += 1) % 7 === 0 ? 'toisin' : word,
    ),
  );
  return metadata + edited;
}

const upsideDown = (section) => ({
  ...section,
  clauses: section.clauses.map((clause) => ({ ...clause, pieces: clause.pieces.toReversed() })),
});

function timeOf(work) {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return median(times);
}

await main();
