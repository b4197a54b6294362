// The preview's server: on this machine only, on a port that is free.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refusal, type Answer, type Asked } from './answer.ts';
import type { Events } from './events.ts';
import { eventsAddress } from './live.ts';

/** A server that listens on 127.0.0.1, and the port it was given. It answers nothing yet. */
export type Listening = { server: Server; port: number };

/** Listens on the first of some ports that can be had; 0 is any free one. Null when none can. */
export async function listen(ports: readonly number[]): Promise<Listening | null> {
  for (const wanted of ports) {
    const server = createServer().listen(wanted, '127.0.0.1');
    const refused = await once(server, 'listening').then(() => null, codeOf);
    // A server that listens on a port has this kind of address; only one on a pipe has another.
    if (refused === null) return { server, port: (server.address() as AddressInfo).port };
  }
  return null;
}

/** Answers requests from this machine: events by joining them, all else by what `answer` gives. */
export function serve(
  { server, port }: Listening,
  answer: (path: string) => Promise<Answer>,
  events: Events,
): void {
  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    const asked = askedBy(request);
    const refused = refusal(asked, port);
    if (refused === null && asked.path === eventsAddress && asked.method === 'GET') {
      events.join(response);
      return;
    }
    const { status, headers, body } = refused ?? (await answer(asked.path));
    response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
    response.end(asked.method === 'HEAD' ? undefined : body);
  });
}

/** Stops a server at once, open pages or not. */
export async function close({ server }: Listening): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

const askedBy = ({ method = '', headers, url = '' }: IncomingMessage): Asked => ({
  method,
  host: headers.host ?? '',
  path: url.split('?')[0] ?? '',
});

/** Why a port cannot be had: taken, or kept for others. Anything else is a failure. */
function codeOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return error.code;
  throw error;
}
