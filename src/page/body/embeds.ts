/** Something of another site that a page frames: where a reader finds it on the web. */
export interface Embed {
  readonly url: string;
  /** "youtube.com". */
  readonly host: string;
}

type Form = readonly [host: RegExp, address: (url: URL) => string | undefined];

const part = (url: URL, pattern: RegExp): string | undefined => pattern.exec(url.pathname)?.[1];
const at = (base: string, id: string | null | undefined): string | undefined =>
  id !== null && id !== undefined && /^[\w./-]{1,200}$/.test(id) ? base + id : undefined;
const named = (url: URL, parameter: string): string | undefined => {
  const value = url.searchParams.get(parameter);
  return value !== null && value.startsWith('https://') ? value : undefined;
};

/** From the address of a frame to that of the page it stands for, by the hosts' own public forms. */
const forms: readonly Form[] = [
  [
    /(?:^|\.)youtube(?:-nocookie)?\.com$/,
    (url) => at('https://www.youtube.com/watch?v=', part(url, /^\/embed\/([\w-]{6,20})$/)),
  ],
  [/^player\.vimeo\.com$/, (url) => at('https://vimeo.com/', part(url, /^\/video\/(\d+)/))],
  [
    /(?:^|\.)dailymotion\.com$/,
    (url) =>
      at(
        'https://www.dailymotion.com/video/',
        part(url, /^\/embed\/video\/(\w+)/) ?? url.searchParams.get('video'),
      ),
  ],
  [/^platform\.(?:twitter|x)\.com$/, (url) => at('https://x.com/i/status/', url.searchParams.get('id'))],
  [/(?:^|\.)facebook\.com$/, (url) => (url.pathname.includes('/plugins/') ? named(url, 'href') : undefined)],
  [
    /(?:^|\.)instagram\.com$/,
    (url) => at('https://www.instagram.com/', part(url, /^\/((?:p|reel|tv)\/[\w-]+)\/embed/)),
  ],
  [
    /(?:^|\.)tiktok\.com$/,
    (url) => at('https://www.tiktok.com/embed/v2/', part(url, /^\/(?:embed\/v\d|player\/v\d)\/(\d+)/)),
  ],
  [
    /^open\.spotify\.com$/,
    (url) => at('https://open.spotify.com/', part(url, /^\/embed(?:-podcast)?\/(\w+\/\w+)/)),
  ],
  [/^w\.soundcloud\.com$/, (url) => named(url, 'url')],
  [/^embed\.podcasts\.apple\.com$/, (url) => `https://podcasts.apple.com${url.pathname}`],
  [
    /^bsky\.app$|^embed\.bsky\.app$/,
    (url) => {
      const [, author, post] = /^\/embed\/([\w.:-]+)\/app\.bsky\.feed\.post\/(\w+)/.exec(url.pathname) ?? [];
      return author === undefined ? undefined : `https://bsky.app/profile/${author}/post/${post}`;
    },
  ],
  [
    /(?:^|\.)threads\.(?:net|com)$/,
    (url) => at('https://www.threads.com/@', part(url, /^\/@([\w.]+\/post\/[\w-]+)\/embed/)),
  ],
  // Charts: there is no other page of them.
  [/(?:^|\.)dwcdn\.net$/, (url) => at('https://datawrapper.dwcdn.net/', part(url, /^\/(\w{4,8})(?:\/|$)/))],
  [
    /^flo\.uri\.sh$|^public\.flourish\.studio$/,
    (url) => at('https://public.flourish.studio/', part(url, /^\/((?:visualisation|story)\/\d+)/)),
  ],
  [/^(?:e\.)?infogram\.com$/, (url) => at('https://infogram.com/', part(url, /^\/([\w-]+)/))],
  [
    /^embed\.documentcloud\.org$/,
    (url) => at('https://www.documentcloud.org/', part(url, /^\/(documents\/\d+[\w-]*)/)),
  ],
  [/^streamable\.com$/, (url) => at('https://streamable.com/', part(url, /^\/[eos]\/(\w+)/))],
];

/** Mastodon and its kin, on any host: a handle, a number, and that it is to be embedded. */
const fediverse = /^(\/@[\w.@-]+\/\d{5,})\/embed\/?$/;

/** What scripts of the hosts would make of an empty element, by the attribute that tells of it. */
const scripted: readonly (readonly [selector: string, attribute: string, base: string])[] = [
  ['.fb-post, .fb-video', 'data-href', ''],
  ['.flourish-embed', 'data-src', 'https://public.flourish.studio/'],
  ['.infogram-embed', 'data-id', 'https://infogram.com/'],
  ['.tiktok-embed', 'cite', ''],
];

/** Elements that a script would fill with an embed; see `scriptedEmbedOf`. */
export const scriptedEmbeds = scripted.map(([selector]) => selector).join();

/** The page that an element stands for which a script of another site has not filled yet. */
export const scriptedEmbedOf = (element: Element): Embed | undefined => {
  const [, attribute, base] = scripted.find(([selector]) => element.matches(selector)) ?? [];
  const address = attribute === undefined ? '' : `${base}${element.getAttribute(attribute) ?? ''}`;
  return /^https?:\/\/[^/]+\/./.test(address) && URL.canParse(address)
    ? { url: address, host: hostOf(address) }
    : undefined;
};

/**
 * The post, video or sound that a frame shows.
 *
 * @param address of the frame, absolute
 * @returns undefined where the frame is of no site that is known to be embedded for its content
 */
export const embedOf = (address: string): Embed | undefined => {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const post = fediverse.exec(url.pathname)?.[1];
  const found =
    forms.find(([host]) => host.test(url.hostname))?.[1](url) ?? (post && `https://${url.host}${post}`);
  return found === undefined ? undefined : { url: found, host: hostOf(found) };
};

/** The host of an address, as readers know it: without "www". */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
