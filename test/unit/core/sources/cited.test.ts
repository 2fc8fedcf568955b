import { expect, test } from 'vitest';
import { postAuthor } from '../../../../src/core/sources/post-author.ts';
import { goalOfRedirect, withoutArchive } from '../../../../src/core/sources/redirect.ts';
import { isTracking } from '../../../../src/core/sources/tracking.ts';
import { handleOf, workOf } from '../../../../src/core/sources/work.ts';

test.each([
  ['utm_source', true],
  ['UTM_Campaign', true],
  ['fbclid', true],
  ['mc_eid', true],
  ['id', false],
  ['q', false],
  ['page', false],
  ['ref', false],
])('%s is tracking: %s', (name, expected) => expect(isTracking(name)).toBe(expected));

const decoded = (base64: string): string => Buffer.from(base64, 'base64url').toString();

test.each<[string, string | undefined]>([
  [
    'https://search.example/url?sa=t&q=https%3A%2F%2Fpaper.example%2Fa%3Fb%3Dc',
    'https://paper.example/a?b=c',
  ],
  ['https://l.network.example/l.php?u=https%3A%2F%2Fpaper.example%2Fa&h=AT0', 'https://paper.example/a'],
  ['https://portal.example/go/out?to=https://paper.example/a', 'https://paper.example/a'],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fpaper.example%2Fa&data=05',
    'https://paper.example/a',
  ],
  ['https://go.skimresources.com/?id=1X2&url=https%3A%2F%2Fpaper.example%2Fa', 'https://paper.example/a'],
  ['https://www.bing.com/ck/a?!&&p=1&u=a1aHR0cHM6Ly9wYXBlci5leGFtcGxlL2E&ntb=1', 'https://paper.example/a'],
  ['https://www.bing.com/ck/a?u=a2aHR0cHM6Ly9wYXBlci5leGFtcGxlL2E', undefined],
  ['https://duckduckgo.com/l/?uddg=https%3A%2F%2Fpaper.example%2Fa&rut=1', 'https://paper.example/a'],
  ['https://portal.example/story?next=https://paper.example/a', undefined],
  ['https://portal.example/url?q=paper', undefined],
  ['https://portal.example/', undefined],
])('%s leads to %s', (address, goal) => {
  const url = new URL(address);
  expect(goalOfRedirect(url, url.searchParams.values(), decoded)).toBe(goal);
});

test.each<[string, string | undefined]>([
  ['https://doi.org/10.1000/182', 'study'],
  ['https://publisher.example/doi/full/10.1000/182', 'study'],
  ['https://arxiv.org/abs/1706.03762', 'study'],
  ['https://pubmed.ncbi.nlm.nih.gov/12345678/', 'study'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/', 'study'],
  ['https://www.nature.com/articles/s41586-024-00001-1', 'study'],
  ['https://www.nature.com/articles/d41586-024-00001-1', undefined],
  ['https://www.science.org/doi/10.1126/science.abc1234', 'study'],
  ['https://www.thelancet.com/journals/lancet/article/PIIS0140-6736(24)00001-1/fulltext', 'study'],
  ['https://www.cell.com/cell/fulltext/S0092-8674(24)00001-1', 'study'],
  ['https://jamanetwork.com/journals/jama/fullarticle/2800001', 'study'],
  ['https://www.sciencedirect.com/science/article/pii/S0000000000000001', 'study'],
  ['https://www.sciencedirect.com/journal/salt', undefined],
  ['https://city.example/minutes/2024.PDF', 'document'],
  ['https://www.documentcloud.org/documents/1-complaint', 'document'],
  ['https://twitter.com/janedoe/status/1234567890', 'post'],
  ['https://bsky.app/profile/jane.example/post/3k', 'post'],
  ['https://social.example/@jane/109876543210', 'post'],
  ['https://twitter.com/janedoe', undefined],
  ['https://paper.example/2024/a-story', undefined],
])('%s is a %s', (address, work) => expect(workOf(new URL(address))).toBe(work));

test.each<[string, string | undefined]>([
  ['https://x.com/JaneDoe/status/1234567890', '@JaneDoe'],
  ['https://x.com/i/status/1234567890', undefined],
  ['https://www.threads.net/@jane/post/Cxyz', '@jane'],
  ['https://social.example/@jane/109876543210', '@jane'],
  ['https://www.instagram.com/p/Cxyz/', undefined],
])('the handle in %s is %s', (address, handle) => expect(handleOf(new URL(address))).toBe(handle));

test.each([
  ['@jane', 'It is late. \u2014 Jane Doe (@jane) May 1, 2024', 'Jane Doe (@jane)'],
  ['@jane', 'It is late. \u2014 John Roe (@john) May 1, 2024', '@jane'],
  ['@did:plc:abc', 'It is late. \u2014 Jane Doe (@jane.example) May 1, 2024', 'Jane Doe (@jane.example)'],
  ['@jane', 'As she wrote there.', '@jane'],
])('%s in %j: %s', (handle, text, author) => expect(postAuthor(handle, text)).toBe(author));

test.each([
  ['https://web.archive.org/web/20130217080612/http://news.example/ferry', 'http://news.example/ferry'],
  ['https://web.archive.org/web/20130217080612if_/https://news.example/?a=1', 'https://news.example/?a=1'],
  ['https://web.archive.org/details/ferry', 'https://web.archive.org/details/ferry'],
  [
    'https://news.example/web/2013/http://ferry.example/',
    'https://news.example/web/2013/http://ferry.example/',
  ],
])('%s was published at %s', (address, own) => expect(withoutArchive(address)).toBe(own));
