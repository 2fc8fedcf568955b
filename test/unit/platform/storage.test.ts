import { describe, expect, test } from 'vitest';
import { defaults } from '../../../src/core/settings.ts';
import { type Site, foldAgain, leaveUnfolded, plainSite, switchedOff } from '../../../src/core/site.ts';
import { type Area, Store } from '../../../src/platform/storage.ts';

/** A storage area in memory; `full` refuses to take more, `broken` everything. */
class FakeArea implements Area {
  items: Record<string, unknown>;
  full = false;
  broken = false;
  constructor(items: Record<string, unknown> = {}) {
    this.items = items;
  }
  async get(): Promise<Record<string, unknown>> {
    if (this.broken) throw new Error('broken');
    return structuredClone(this.items);
  }
  async set(items: Record<string, unknown>): Promise<void> {
    if (this.full || this.broken) throw new Error('QUOTA_BYTES exceeded');
    Object.assign(this.items, structuredClone(items));
  }
  async remove(keys: string[]): Promise<void> {
    if (this.broken) throw new Error('broken');
    for (const key of keys) delete this.items[key];
  }
}

const on = (site: Site): Site => ({ ...site, on: true });

const make = (sync: Record<string, unknown> = {}, local: Record<string, unknown> = {}) => {
  const areas = { sync: new FakeArea(sync), local: new FakeArea(local) };
  return { ...areas, store: new Store(areas.sync, areas.local) };
};

describe('settings in storage', () => {
  test('empty: the defaults', async () => {
    expect(await make().store.load()).toEqual({ settings: defaults, notices: [], intention: undefined });
  });

  test('one key a site, in sync', async () => {
    const { store, sync } = make();
    await store.changeSite('news.example', on);
    await store.changeSite('other.example', (site) => ({ ...site, on: false }));
    expect(sync.items).toEqual({ 'site:news.example': true, 'site:other.example': false });
    await store.removeSite('news.example');
    expect((await store.load()).settings.sites).toEqual({ 'other.example': { ...plainSite, on: false } });
  });

  test('one item holds all of a site, and goes when it says nothing more', async () => {
    const { store, sync } = make({ 'site:news.example': true });
    await store.changeSite('news.example', (site) => leaveUnfolded({ ...site, way: 'place' }, 'div.lead'));
    expect(sync.items).toEqual({ 'site:news.example': { on: true, way: 'place', unfolded: ['div.lead'] } });
    await store.changeSite('news.example', (site) => switchedOff(site, false));
    expect(sync.items).toEqual({ 'site:news.example': { unfolded: ['div.lead'] } });
    await store.changeSite('news.example', (site) => foldAgain(site, ['div.lead']));
    expect(sync.items).toEqual({});
  });

  test('an imported file brings what was decided on for its sites', async () => {
    const { store, sync } = make({ 'site:kept.example': false });
    const site = { ...plainSite, unfolded: ['p.lead'] };
    await store.import({ preferences: defaults.preferences, sites: { 'news.example': site } });
    expect(sync.items['site:news.example']).toEqual({ unfolded: ['p.lead'] });
    expect(sync.items['site:kept.example']).toBe(false);
  });

  test('sync is full: kept locally, read from there, and told of once', async () => {
    const { store, sync, local } = make();
    sync.full = true;
    await store.changeSite('news.example', on);
    await store.setPreferences({ theme: 'dark' });
    const { settings, notices } = await store.load();
    expect(settings.sites).toEqual({ 'news.example': { ...plainSite, on: true } });
    expect(settings.preferences.theme).toBe('dark');
    expect(notices).toEqual([{ kind: 'sync-full' }]);
    sync.full = false;
    await store.changeSite('news.example', on);
    expect(local.items['fallback:site:news.example']).toBeUndefined();
  });

  test('corrupt: the defaults hold, what was there is kept, and it is told of', async () => {
    const { store, local } = make({ preferences: 'nonsense', 'site:news.example': 'yes' });
    const { settings, notices } = await store.load();
    expect(settings).toEqual(defaults);
    expect(notices).toEqual([{ kind: 'corrupt' }]);
    expect(local.items['corrupt:preferences']).toBe('nonsense');
    await store.dismiss({ kind: 'corrupt' });
    expect((await store.load()).notices).toEqual([]);
  });

  test('everything broken: the defaults, and nothing thrown', async () => {
    const { store, sync, local } = make();
    sync.broken = local.broken = true;
    await store.changeSite('news.example', on);
    await store.intend({ host: 'news.example', tab: 1 });
    expect((await store.load()).settings).toEqual(defaults);
  });

  test('an intention is kept until it is forgotten', async () => {
    const { store } = make();
    await store.intend({ host: 'news.example', tab: 7 });
    expect((await store.load()).intention).toEqual({ host: 'news.example', tab: 7 });
    await store.forgetIntention();
    expect((await store.load()).intention).toBeUndefined();
  });

  test('reset leaves nothing', async () => {
    const { store, sync, local } = make({ 'site:a.example': true }, { notices: [{ kind: 'corrupt' }] });
    await store.reset();
    expect([sync.items, local.items]).toEqual([{}, {}]);
  });
});
