import type { Notice } from '../contracts/ports.ts';
import {
  type Preferences,
  type Settings,
  defaults,
  parsePreferences,
  parseSites,
  siteOf,
} from '../core/settings.ts';
import { type Site, toStored } from '../core/site.ts';

/** The part of a browser's storage area that is used. */
export interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** What the reader wants for a host, kept while the browser asks. */
export interface Intention {
  /** Null for every site. */
  readonly host: string | null;
  readonly tab: number | null;
}

export interface Stored {
  readonly settings: Settings;
  readonly notices: readonly Notice[];
  readonly intention: Intention | undefined;
}

const sitePrefix = 'site:';
const fallbackPrefix = 'fallback:';
const preferencesKey = 'preferences';
const noticesKey = 'notices';
export const intentionKey = 'intention';

/**
 * Settings in sync storage, one key a site since an item holds 8 KiB at most; where sync is full or off, the same key
 * in local storage, which then wins. Nothing here throws: what cannot be read is set aside and told of.
 */
export class Store {
  private readonly sync: Area;
  private readonly local: Area;

  constructor(sync: Area, local: Area) {
    this.sync = sync;
    this.local = local;
  }

  async load(): Promise<Stored> {
    const [synced, local] = await Promise.all([read(this.sync), read(this.local)]);
    const items = new Map(Object.entries(synced));
    for (const [key, value] of Object.entries(local))
      if (key.startsWith(fallbackPrefix)) items.set(key.slice(fallbackPrefix.length), value);
    const notices = parseNotices(local[noticesKey]);
    const stored = items.get(preferencesKey);
    const preferences = parsePreferences(stored);
    if (stored !== undefined && preferences === undefined) {
      await this.setAside(preferencesKey, stored);
      if (!notices.some(({ kind }) => kind === 'corrupt')) notices.push({ kind: 'corrupt' });
    }
    const sites = parseSites(
      [...items]
        .filter(([key]) => key.startsWith(sitePrefix))
        .map(([key, value]) => [key.slice(sitePrefix.length), value]),
    );
    return {
      settings: { preferences: preferences ?? defaults.preferences, sites },
      notices,
      intention: parseIntention(local[intentionKey]),
    };
  }

  async setPreferences(change: Partial<Preferences>): Promise<void> {
    const { settings } = await this.load();
    await this.write(preferencesKey, { ...settings.preferences, ...change });
  }

  /** @returns what holds for the host from now on */
  async changeSite(host: string, change: (site: Site) => Site): Promise<Site> {
    const site = change(siteOf((await this.load()).settings, host));
    await this.writeSite(host, site);
    return site;
  }

  /** Forgets all that was decided on for a host. */
  async removeSite(host: string): Promise<void> {
    await this.erase([sitePrefix + host]);
  }

  /** Adds the sites of an imported file to those there are; its preferences replace ours. */
  async import({ preferences, sites }: Settings): Promise<void> {
    await this.write(preferencesKey, preferences);
    for (const [host, site] of Object.entries(sites)) await this.writeSite(host, site);
  }

  /** Everything as after installing. */
  async reset(): Promise<void> {
    const [synced, local] = await Promise.all([read(this.sync), read(this.local)]);
    await quietly(this.sync.remove(Object.keys(synced)));
    await quietly(this.local.remove(Object.keys(local)));
  }

  async intend(intention: Intention): Promise<void> {
    await quietly(this.local.set({ [intentionKey]: intention }));
  }

  async forgetIntention(): Promise<void> {
    await quietly(this.local.remove([intentionKey]));
  }

  async notify(notice: Notice): Promise<void> {
    const { notices } = await this.load();
    if (notices.some((known) => same(known, notice))) return;
    await quietly(this.local.set({ [noticesKey]: [...notices, notice] }));
  }

  async dismiss(notice: Notice): Promise<void> {
    const { notices } = await this.load();
    await quietly(this.local.set({ [noticesKey]: notices.filter((known) => !same(known, notice)) }));
    if (notice.kind === 'corrupt') await this.write(preferencesKey, (await this.load()).settings.preferences);
  }

  private async writeSite(host: string, site: Site): Promise<void> {
    const stored = toStored(site);
    await (stored === undefined ? this.removeSite(host) : this.write(sitePrefix + host, stored));
  }

  private async write(key: string, value: unknown): Promise<void> {
    try {
      await this.sync.set({ [key]: value });
      await quietly(this.local.remove([fallbackPrefix + key]));
    } catch {
      // Full, or switched off by the browser's owner.
      await quietly(this.local.set({ [fallbackPrefix + key]: value }));
      await this.notify({ kind: 'sync-full' });
    }
  }

  private async erase(keys: string[]): Promise<void> {
    await quietly(this.sync.remove(keys));
    await quietly(this.local.remove(keys.map((key) => fallbackPrefix + key)));
  }

  private async setAside(key: string, value: unknown): Promise<void> {
    await quietly(this.local.set({ [`corrupt:${key}`]: value }));
  }
}

const read = async (area: Area): Promise<Record<string, unknown>> => {
  try {
    return await area.get(null);
  } catch {
    return {};
  }
};

/** Storage that is full or broken must not stop the reader: the session goes on with what it has. */
const quietly = async (done: Promise<void>): Promise<void> => {
  try {
    await done;
  } catch {
    return;
  }
};

const same = (a: Notice, b: Notice): boolean =>
  a.kind === b.kind && ('host' in a ? a.host : '') === ('host' in b ? b.host : '');

const parseNotices = (stored: unknown): Notice[] =>
  Array.isArray(stored)
    ? stored.flatMap((notice: unknown): Notice[] => {
        if (typeof notice !== 'object' || notice === null || !('kind' in notice)) return [];
        const { kind } = notice;
        if (kind === 'sync-full' || kind === 'corrupt') return [{ kind }];
        if (
          (kind === 'refused' || kind === 'unanswered') &&
          'host' in notice &&
          typeof notice.host === 'string'
        )
          return [{ kind, host: notice.host }];
        return [];
      })
    : [];

const parseIntention = (stored: unknown): Intention | undefined => {
  if (typeof stored !== 'object' || stored === null || !('host' in stored)) return undefined;
  const { host } = stored;
  const tab = 'tab' in stored && typeof stored.tab === 'number' ? stored.tab : null;
  return host === null || typeof host === 'string' ? { host, tab } : undefined;
};
