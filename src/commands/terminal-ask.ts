// Asks the person at the terminal, when there is one.
import { createInterface } from 'node:readline';
import type { Ask } from '../starting/answer.ts';

/** Someone to ask, until `done`; null when input or messages are not on a terminal. */
export function atTerminal(): { ask: Ask; done: () => void } | null {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return null;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // What is typed before its question is kept for it.
  const typed = lines[Symbol.asyncIterator]();
  let isOpen = true;
  lines.on('close', () => (isOpen = false));
  return {
    ask: async (question) => {
      if (isOpen) {
        const start = question.lastIndexOf('\n') + 1;
        process.stderr.write(question.slice(0, start));
        lines.setPrompt(question.slice(start));
        lines.prompt();
      }
      const { value, done } = await typed.next();
      return done === true ? null : value;
    },
    done: () => lines.close(),
  };
}
