// What Seloste costs beside a plain Eleventy site: builds both, by turns, and prints a table. `npm run bench -- 10 100`
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { eleventy, writeEleventySite } from './eleventy.mjs';
import { libraries } from './libraries.mjs';
import { costOf, median } from './measure.mjs';
import { writeNotices } from './notices.mjs';

const seloste = fileURLToPath(new URL('../lib/cli.js', import.meta.url));
const fixed = ['--date', '2026-11-22', '--lang', 'en'];

/** Measures and reports; whatever the figures, that is success. Throws when something cannot be run. */
async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { repeats: { type: 'string' } },
  });
  const counts = positionals.length > 0 ? positionals.map(Number) : [10, 100, 1000];
  const repeats = values.repeats === undefined ? null : Number(values.repeats);
  if ([...counts, repeats ?? 1].some((number) => !Number.isInteger(number) || number < 1))
    throw new Error('Usage: npm run bench -- [NUMBER OF NOTICES…] [--repeats TIMES]');

  const folder = await mkdtemp(join(tmpdir(), 'seloste-bench-'));
  try {
    const small = await startUp(join(folder, 'one'));
    const rows = [];
    for (const count of counts)
      rows.push(await compare(join(folder, String(count)), count, repeats ?? (count < 1000 ? 3 : 1)));
    const first = rows[0];
    console.log(report(small, rows, await weigh(first.site)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the shortest commands cost: Node itself, and a check of one notice. */
async function startUp(root) {
  await writeNotices(root, 1);
  const node = [];
  const check = [];
  for (const time of times(5)) {
    tell(`start-up, ${time} of 5`);
    node.push(await costOf(['-e', '0']));
    check.push(await costOf([seloste, 'check', '--root', root, ...fixed]));
  }
  return { node: middle(node), check: middle(check) };
}

/** Cold builds of the same notices by both, by turns, each into a folder of its own: deleting one would slow the next. */
async function compare(folder, count, repeats) {
  const [own, plain] = [join(folder, 'seloste'), join(folder, 'eleventy')];
  await writeNotices(own, count);
  await writeEleventySite(plain, join(own, 'notices'));
  const pairs = [];
  for (const time of times(repeats)) {
    tell(`${count} notices, ${time} of ${repeats}`);
    const [site, peer] = [join(folder, `seloste-${time}`), join(folder, `eleventy-${time}`)];
    const ours = await costOf([seloste, 'build', '--root', own, '--out', site, ...fixed]);
    const theirs = await costOf([eleventy, '--quiet', `--output=${peer}`], { cwd: plain });
    const floor = await costOf([libraries, join(own, 'notices')]);
    await Promise.all([site, peer].map((made) => assertWhole(made, count)));
    pairs.push({ ours, theirs, floor });
  }
  return {
    count,
    repeats,
    site: join(folder, 'seloste-1'),
    ours: middle(pairs.map(({ ours }) => ours)),
    theirs: middle(pairs.map(({ theirs }) => theirs)),
    floor: middle(pairs.map(({ floor }) => floor)),
    ratio: middle(pairs.map(({ ours, theirs }) => quotient(ours, theirs))),
    least: middle(pairs.map(({ theirs, floor }) => quotient(floor, theirs))),
  };
}

async function assertWhole(site, count) {
  for (const lang of ['fi', 'en']) {
    const notices = await noticePages(site, lang);
    if (notices.length !== count)
      throw new Error(`${site}/${lang} has ${notices.length} of ${count} notices`);
  }
}

async function noticePages(site, lang) {
  const entries = await readdir(join(site, lang), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(site, lang, name, 'index.html'));
}

/** Bytes over the wire: of the heaviest notice page, and of the stylesheet. */
async function weigh(site) {
  const pages = [...(await noticePages(site, 'fi')), ...(await noticePages(site, 'en'))];
  const weights = await Promise.all([...pages, join(site, 'assets', 'site.css')].map(gzipped));
  return { page: Math.max(...weights.slice(0, -1)), stylesheet: weights.at(-1) };
}

const gzipped = async (path) => gzipSync(await readFile(path)).length;

function report({ node, check }, rows, { page, stylesheet }) {
  const atOf = (count) => rows.find((row) => row.count === count);
  const compared = rows.flatMap(({ count, repeats, ours, theirs, floor, ratio, least }) => [
    cells(`${count} × 2`, `Seloste (median of ${repeats})`, ours),
    cells('', 'plain Eleventy', theirs),
    cells('', 'the given libraries alone', floor),
    `| | Seloste ÷ Eleventy | ${ratio.wall.toFixed(2)} | ${ratio.cpu.toFixed(2)} | ${ratio.peak.toFixed(2)} |`,
    `| | libraries ÷ Eleventy | ${least.wall.toFixed(2)} | ${least.cpu.toFixed(2)} | ${least.peak.toFixed(2)} |`,
  ]);
  return [
    '| notices | | wall s | CPU s | peak MB |',
    '| --- | --- | --: | --: | --: |',
    cells('', '`node -e 0`', node),
    cells('1 × 2', '`seloste check`', check),
    ...compared,
    '',
    'Cold builds, a fresh process each, by turns. Machines and their company differ: compare rows, not seconds.',
    '',
    held('CPU at 100 notices, Seloste ÷ Eleventy', atOf(100)?.ratio.cpu, 3, '×'),
    held('Peak memory at 1000 notices', atOf(1000)?.ours.peak, 512, ' MB'),
    held('Heaviest notice page, gzip', page / 1000, 15, ' kB'),
    held('Stylesheet, gzip', stylesheet / 1000, 4, ' kB'),
    held('Check of one notice', check.wall, 0.5, ' s'),
  ].join('\n');
}

const cells = (notices, what, { wall, cpu, peak }) =>
  `| ${notices} | ${what} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${peak.toFixed(0)} |`;

function held(what, measured, most, unit) {
  if (measured === undefined) return `- – ${what}: at most ${most}${unit}, not measured`;
  const mark = measured <= most ? '✓' : '✗';
  return `- ${mark} ${what}: ${measured.toFixed(2)}${unit} (at most ${most}${unit})`;
}

const times = (count) => Array.from({ length: count }, (_, at) => at + 1);
const tell = (what) => process.stderr.write(`${what}\n`);
const each = (of) => ({ wall: of('wall'), cpu: of('cpu'), peak: of('peak') });
const middle = (costs) => each((cost) => median(costs.map((one) => one[cost])));
const quotient = (ours, theirs) => each((cost) => ours[cost] / theirs[cost]);

await main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
