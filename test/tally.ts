// Prints how many tests passed and failed, alone on a line: what CI reads. And why any was skipped.
import type { Reporter, TestModule } from 'vitest/node';

/** The line `N passed, N failed`, with `, N skipped` when some were. A file that could not be run counts as a failed test. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    for (const test of tests) {
      const result = test.result();
      if (result.state === 'skipped')
        console.log(`skipped: ${test.fullName}: ${result.note ?? 'no reason was given'}`);
    }
    const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
    console.log(`\n${count('passed')} passed, ${count('failed') + broken} failed${skipped}`);
  }
}
