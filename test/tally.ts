// Prints how many tests passed and failed, alone on a line: what CI reads.
import type { Reporter, TestModule } from 'vitest/node';

/** The line `N passed, N failed`, with `, N skipped` when some were. A file that could not be run counts as a failed test. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => states.filter((one) => one === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
    console.log(`\n${count('passed')} passed, ${count('failed') + broken} failed${skipped}`);
  }
}
