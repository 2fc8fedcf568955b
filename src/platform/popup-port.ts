import browser from 'webextension-polyfill';
import type { Failure, FoldState, LateScript, PageCalls, Result } from '../contracts/messages.ts';
import type { PopupPort, SiteState } from '../contracts/ports.ts';
import { isOn, originOf } from '../core/registration.ts';
import { siteOf } from '../core/settings.ts';
import { plainSite } from '../core/site.ts';
import { hostOf, tabKind } from '../core/tabs.ts';
import { browserStore } from './browser-store.ts';
import { inject } from './inject.ts';
import { follow } from './follow.ts';
import { callBackground, callPage } from './messaging.ts';
import { answerOr } from './patience.ts';
import { rememberedPlaces } from './remembered-places.ts';
import { intentionKey } from './storage.ts';
import { text } from './text.ts';

/** Milliseconds after which a page counts as frozen. */
const patience = 10_000;

/** What the popup needs, over the browser's own API. Talks to the page directly: a sleeping worker costs nothing. */
export const createPopupPort = (): PopupPort => {
  const store = browserStore();
  const activeTab = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab);
  // Known before any click, which may await nothing.
  let tabId: number | null = null;
  void activeTab.then((tab) => (tabId = tab?.id ?? null));

  const places = activeTab.then((tab) => rememberedPlaces(hostOf(tab?.url), () => store));
  /** Places that could not be remembered: they are left unfolded while the page stays. */
  let forNow: readonly string[] | undefined;
  const unfolded = async (): Promise<PageCalls['detect'][0]> => {
    const known = await (await places).load();
    return known === undefined && forNow === undefined
      ? undefined
      : { unfolded: [...(known ?? []), ...(forNow ?? [])] };
  };

  const withScripts = async <T, Error = Failure>(
    names: readonly ('detect' | LateScript)[],
    call: (tab: number) => Promise<Result<T, Error>>,
  ): Promise<Result<T, Error | Failure>> => {
    const tab = await activeTab;
    if (tab?.id === undefined) return failure('page-gone');
    const id = tab.id;
    return answerOr<Result<T, Error | Failure>>(patience, failure('page-gone'), async () =>
      (await inject(id, ...names)) ? call(id) : failure('cannot-script'),
    );
  };

  return {
    site: async (): Promise<SiteState> => {
      const [tab, { settings, notices, intention }] = await Promise.all([activeTab, store.load()]);
      const host = hostOf(tab?.url);
      const allowed = host !== null && (await browser.permissions.contains({ origins: [originOf(host)] }));
      const { way, unfolded: kept } = host === null ? plainSite : siteOf(settings, host);
      const state = {
        host,
        tab: tabKind(tab?.url),
        on: host !== null && isOn(settings, host),
        allowed,
        way,
        unfolded: kept,
        everySite: settings.preferences.everySite,
      };
      if (intention === undefined) return { ...state, notices };
      if (await finished(intention.host))
        return { ...state, on: state.on || intention.host === host, notices };
      // The prompt closed the popup that asked; nobody answered it, or the answer was no.
      await store.forgetIntention();
      return { ...state, notices: [...notices, { kind: 'unanswered', host: intention.host ?? '' }] };
    },
    detect: async () => {
      const sent = unfolded();
      return withScripts(['detect'], async (id) => callPage(id, 'detect', await sent));
    },
    analyse: () => withScripts(['detect', 'article'], (id) => callPage(id, 'analyse', undefined)),
    view: (action) => withScripts(['detect', 'article'], (id) => callPage(id, 'view', { action })),
    fold: (action) =>
      action === 'state'
        ? // No answer: fold.js was not wanted here yet.
          withScripts(['detect'], async (id) => (await callPage(id, 'fold', { action })) ?? unfoldedPage)
        : withScripts(['detect', 'fold'], (id) => callPage(id, 'fold', { action })),
    leaveUnfolded: async (shape) => {
      const remembered = await (await places).leaveUnfolded(shape);
      if (!remembered) forNow = [...(forNow ?? []), shape];
      return { remembered };
    },
    foldAgain: async (shapes) => {
      await (await places).foldAgain(shapes);
      forNow = (forNow ?? []).filter((known) => !shapes.includes(known));
    },
    setWay: async (name, way) => {
      await store.changeSite(name, (site) => ({ ...site, way }));
    },
    show: (passage) => withScripts(['detect', 'article'], (id) => callPage(id, 'show', passage)),
    switchSite: (host, on) => {
      if (!on) {
        void callBackground('switchOff', { host });
        return;
      }
      void browser.storage.local.set({ [intentionKey]: { host, tab: tabId } });
      void follow(browser.permissions.request({ origins: [originOf(host)] }), host, store);
    },
    dismiss: (notice) => void store.dismiss(notice),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openLink: (url) => void browser.tabs.create({ url }),
    closePopup: () => window.close(),
    preferences: async () => (await store.load()).settings.preferences,
    text,
  };
};

/** What was intended is allowed by now: the background may not have been awake to hear of it. */
const finished = async (host: string | null): Promise<boolean> => {
  const origin = host === null ? '*://*/*' : originOf(host);
  if (!(await browser.permissions.contains({ origins: [origin] }))) return false;
  return (await callBackground('permitted', undefined)).done;
};

const unfoldedPage: Result<FoldState> = {
  ok: true,
  value: { folded: false, copies: 0, parts: 0, unseen: 0 },
};

const failure = (error: Failure): { readonly ok: false; readonly error: Failure } => ({ ok: false, error });
