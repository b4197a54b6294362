// What each rule costs on hostile text: half a file's worth of repeats beside a whole one. `node bench/rules.mjs`
// A rule that reads in proportion to the text takes twice as long for the whole; one that goes back takes four times.
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const here = fileURLToPath(new URL('.', import.meta.url));
const repeats = [
  'a',
  'ab ',
  'ei ',
  'voi, ',
  'EU:n ',
  'x. ',
  'Xx. ',
  '1 ',
  '1.1.',
  'henkilötunnus ',
  'emme luovuta tietoja ',
];
const sizes = [60_000, 120_000];

async function main() {
  const folder = await mkdtemp(join(here, '..', 'node_modules', '.rules-'));
  try {
    await build({
      input: join(here, 'rules-entry.ts'),
      platform: 'node',
      checks: { eval: false },
      logLevel: 'silent',
      output: { file: join(folder, 'rules.mjs'), format: 'esm' },
    });
    const { rules, noticeWith } = await import(join(folder, 'rules.mjs'));
    const slow = [];
    for (const repeat of repeats) {
      const notices = sizes.map((size) => noticeWith(repeat.repeat(Math.ceil(size / repeat.length))));
      for (const rule of rules) {
        const [half, whole] = notices.map((given) => Math.min(...[1, 2].map(() => timeOf(rule, given))));
        if (whole > 25) slow.push({ rule: rule.id, repeat, half, whole });
      }
    }
    console.log('| rule | repeated | 60 kB ms | 120 kB ms | ratio |\n| --- | --- | --: | --: | --: |');
    for (const { rule, repeat, half, whole } of slow.sort((a, b) => b.whole - a.whole))
      console.log(
        `| ${rule} | \`${repeat}\` | ${half.toFixed(0)} | ${whole.toFixed(0)} | ${(whole / half).toFixed(1)} |`,
      );
    console.log(`\n${rules.length} rules; those under 25 ms at 120 kB are not shown.`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function timeOf(rule, { notice, surroundings }) {
  const started = performance.now();
  // Findings are made one by one as they are asked for.
  for (const finding of rule.check(notice, surroundings)) void finding;
  return performance.now() - started;
}

await main();
