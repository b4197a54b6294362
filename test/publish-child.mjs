// Publishes the sites of a JSON file in turn under one lock, so that a test can run it beside others, stop or kill it.
import { readFileSync } from 'node:fs';

const [lib, out, sites, rounds] = process.argv.slice(2);
const { withLock } = await import(`${lib}/publishing/lock.js`);
const { publish } = await import(`${lib}/publishing/publish.js`);
const all = JSON.parse(readFileSync(sites, 'utf8'));

await withLock(out, async () => {
  for (let round = 0; round < Number(rounds); round += 1) {
    console.log((await publish(all[round % all.length], out)).kind);
  }
});
