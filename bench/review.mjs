// What a review costs: the pages of any number of notices in two languages, after changes in some or all, compared with
// the last commit and with released versions. `node bench/review.mjs [NUMBER OF NOTICES]`
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { costOf, median } from './measure.mjs';
import { writeNotices } from './notices.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const repeats = 3;
const most = 10;

async function main() {
  const count = Number(process.argv[2] ?? 100);
  if (!Number.isInteger(count) || count < 1)
    throw new Error('Usage: node bench/review.mjs [NUMBER OF NOTICES]');
  const bundle = await mkdtemp(join(here, '..', 'node_modules', '.review-'));
  const folder = await mkdtemp(join(tmpdir(), 'seloste-bench-'));
  try {
    const { cli, releaseAll } = await programIn(bundle);
    console.log('| compared with | wall s | CPU s |\n| --- | --: | --: |');
    const rows = [
      [
        'the last commit, a tenth changed',
        await committed(join(folder, 'some'), count, Math.ceil(count / 10)),
      ],
      ['the last commit, all changed', await committed(join(folder, 'all'), count, count)],
      ['released versions, all changed', await released(join(folder, 'released'), count, releaseAll)],
    ];
    for (const [name, root] of rows) {
      const cost = await reviewOf(root, cli, count);
      const mark = cost.cpu < most ? '✓' : '✗';
      console.log(`| ${mark} ${name} | ${cost.wall.toFixed(2)} | ${cost.cpu.toFixed(2)} |`);
    }
    console.log(
      `\n${count} × 2, a fresh process each, median of ${repeats}. CPU: less than ${most} s at 100 × 2.`,
    );
  } finally {
    await Promise.all([bundle, folder].map((one) => rm(one, { recursive: true, force: true })));
  }
}

/** The program as its sources are, beside the libraries and the templates that it finds by itself. */
async function programIn(bundle) {
  await build({
    input: [join(here, '..', 'src', 'cli.ts'), join(here, 'review-entry.ts')],
    platform: 'node',
    external: ['@11ty/eleventy', 'nunjucks', 'chokidar'],
    checks: { eval: false },
    logLevel: 'silent',
    output: { dir: join(bundle, 'lib'), format: 'esm' },
  });
  for (const name of ['package.json', 'templates']) run('cp', ['-r', join(here, '..', name), bundle]);
  const { releaseAll } = await import(join(bundle, 'lib', 'review-entry.js'));
  return { cli: join(bundle, 'lib', 'cli.js'), releaseAll };
}

/** A site in a repository of its own, some of whose notices were changed after its only commit. */
async function committed(root, count, changed) {
  await writeNotices(root, count);
  const settings = ['user.name=bench', 'user.email=bench@example.fi', 'commit.gpgsign=false'];
  const git = (...words) => run('git', ['-C', root, ...settings.flatMap((one) => ['-c', one]), ...words]);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'notices');
  await edit(root, changed);
  return root;
}

/** A site whose notices have each been released once, and changed after it. */
async function released(root, count, releaseAll) {
  await writeNotices(root, count);
  await releaseAll(root, '2026-04-20');
  await edit(root, count);
  return root;
}

/** Changes a fact and two sentences of the first notices. */
async function edit(root, changed) {
  const notices = join(root, 'notices');
  const files = (await readdir(notices, { recursive: true })).filter((name) =>
    /^rekisteri-\d+[/\\](?:fi|en)\.md$/.test(name),
  );
  // Each notice has two of them.
  for (const name of files.sort().slice(0, 2 * changed)) {
    const file = join(notices, name);
    const text = await readFile(file, 'utf8');
    const edited = text
      .replace('retention: P6Y', 'retention: P5Y')
      .replace('joka yö', 'kerran viikossa')
      .replace('every night', 'once a week')
      .replace('## Evästeet\n\n', '## Evästeet\n\nKerromme evästeistä erikseen.\n\n')
      .replace('## Cookies\n\n', '## Cookies\n\nWe tell of cookies elsewhere.\n\n');
    if (edited === text) throw new Error(`${name} was not changed`);
    await writeFile(file, edited);
  }
}

/** What the command costs, from a fresh folder each time. */
async function reviewOf(root, cli, count) {
  const costs = [];
  for (const time of Array.from({ length: repeats }, (_, at) => at + 1)) {
    const out = join(root, `review-${time}`);
    costs.push(
      await costOf([cli, 'review', '--root', root, '--out', out, '--date', '2026-11-22', '--lang', 'en']),
    );
    const notices = (await readdir(out)).filter((name) => name.startsWith('rekisteri-'));
    const front = await readFile(join(out, 'index.html'), 'utf8');
    if (notices.length !== count || !front.includes('count substantive'))
      throw new Error(`${out} has ${notices.length} of ${count} notices, or no change`);
  }
  const middle = (of) => median(costs.map((cost) => cost[of]));
  return { wall: middle('wall'), cpu: middle('cpu') };
}

function run(program, words) {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}\n${stdout}${stderr}`);
}

await main();
