import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as pages from './pages.ts';

const made: Readonly<Record<string, () => string>> = {
  '/story': () => pages.factory,
  '/another': () => pages.factory.replaceAll('salt', 'flour'),
  '/keyed': () => pages.keyed,
  '/twice': () => pages.printedTwice,
  '/twice-again': () => pages.printedTwiceAgain,
  '/glued': () => pages.glued,
  '/single': () => pages.single,
  '/passages': () => pages.passages,
  '/right-to-left': () => pages.rightToLeft,
  '/list': () => pages.list,
  '/empty': () => pages.empty,
  '/application': () => pages.application,
  '/growing': () => pages.growing,
  '/enormous': pages.enormous,
  '/deep': () => pages.deep,
  '/restless': () => pages.restless,
  '/frames': () => pages.frames,
  '/copies': () => pages.copies,
  '/scroller': () => pages.scroller,
  '/quoted': () => pages.quoted,
};

/** A web server of ours; every host name of `.example.test` leads to it. */
export interface Site {
  /** The address of a page on a host. */
  at(path: string, host?: string): string;
  close(): void;
}

export async function serve(): Promise<Site> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/paper.pdf') {
      response.setHeader('content-type', 'application/pdf');
      response.end(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
      );
      return;
    }
    if (path === '/favicon.ico') {
      response.statusCode = 204;
      response.end();
      return;
    }
    const html = made[path];
    response.statusCode = html === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html?.() ?? '<p>Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (path, host = 'news.example.test') => `http://${host}:${port}${path}`,
    close: () => server.close(),
  };
}
