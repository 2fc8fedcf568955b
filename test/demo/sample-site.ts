import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A news site on this computer, under a made-up name. */
export interface SampleSite {
  /** Tells Chromium where the made-up name leads. */
  readonly browserArgument: string;
  readonly address: string;
  close(): void;
}

const host = 'daily-relay.example';
const headers = { 'content-type': 'text/html; charset=utf-8' };

/** Answers every address of the site with one saved page. */
export async function openSampleSite(file: string): Promise<SampleSite> {
  const page = readFileSync(file);
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') response.writeHead(404).end();
    else response.writeHead(200, headers).end(page);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    browserArgument: `--host-resolver-rules=MAP ${host} 127.0.0.1:${port}`,
    address: `http://${host}/ferry-logs`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
