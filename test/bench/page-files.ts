import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A saved page: its name, its bytes and the address that it is answered under. */
export interface SavedPage {
  readonly name: string;
  readonly address: string;
  readonly body: Buffer;
  readonly contentType: string;
}

const ending = /\.html(?:\.gz)?$/;

/** The names of the saved pages of a folder, in order. */
export async function listPages(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => ending.test(name)).sort();
}

/** The name that labels know a page by. */
export const pageId = (fileName: string): string => fileName.replace(ending, '');

/** Reads one saved page. */
export async function readPage(folder: string, fileName: string): Promise<SavedPage> {
  const raw = await readFile(join(folder, fileName));
  const body = fileName.endsWith('.gz') ? gunzipSync(raw) : raw;
  const name = pageId(fileName);
  const html = body.toString('utf8');
  const contentType = isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html';
  return { name, address: ownAddress(html) ?? madeUpAddress(name), body, contentType };
}

/**
 * Bytes that are no UTF-8 are left to the browser and the page's own <meta charset>; a few among many that are, a comment
 * in another encoding, spoil no page.
 */
function isUtf8(decoded: string): boolean {
  const broken = decoded.match(/\uFFFD/g)?.length ?? 0;
  const whole = decoded.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return broken * 10 <= whole;
}

/** The absolute web address that a page gives as its own: canonical link, else og:url. */
export function ownAddress(html: string): string | undefined {
  const canonical = attributeOf(html, /<link\b[^>]*\brel\s*=\s*["']?canonical\b[^>]*>/i, 'href');
  const openGraph = attributeOf(html, /<meta\b[^>]*\bproperty\s*=\s*["']?og:url\b[^>]*>/i, 'content');
  return webAddress(canonical) ?? webAddress(openGraph);
}

/** An address for a page that gives none. `.test` is reserved: it never names a real site. */
export const madeUpAddress = (name: string): string =>
  `https://saved-page.test/${encodeURIComponent(name.toLowerCase())}`;

function attributeOf(html: string, tag: RegExp, attribute: string): string | undefined {
  const found = tag.exec(html)?.[0];
  const value =
    found && new RegExp(`\\b${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(found);
  return value ? (value[1] ?? value[2] ?? value[3])?.replaceAll('&amp;', '&').trim() : undefined;
}

function webAddress(text: string | undefined): string | undefined {
  if (!text || !/^https?:\/\//i.test(text)) return undefined;
  try {
    const url = new URL(text);
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}
