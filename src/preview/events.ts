// The line to open pages: server-sent events that tell which revision is shown now.
import type { ServerResponse } from 'node:http';

/** Open pages: a response can join them, and all are told a revision. */
export type Events = { join: (response: ServerResponse) => void; tell: (revision: string) => void };

/** A line to nobody yet. Whoever joins is told the latest revision at once, so that none is missed between two visits. */
export function openEvents(): Events {
  const pages = new Set<ServerResponse>();
  let latest = '';
  return {
    join: (response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(`retry: 1000\n\n${latest && message(latest)}`);
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    tell: (revision) => {
      latest = revision;
      for (const page of pages) page.write(message(revision));
    },
  };
}

const message = (revision: string): string => `data: ${revision}\n\n`;
