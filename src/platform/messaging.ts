import browser from 'webextension-polyfill';
import type { BackgroundCalls, PageCalls } from '../contracts/messages.ts';

type Handlers<Calls> = {
  readonly [Name in keyof Calls]?: Calls[Name] extends [infer Data, infer Value]
    ? (data: Data, sender: browser.Runtime.MessageSender) => Value | Promise<Value>
    : never;
};

/** Calls a script of ours in a tab's top frame. Rejects where none listens. */
export const callPage = async <Name extends keyof PageCalls>(
  tab: number,
  name: Name,
  data: PageCalls[Name][0],
): Promise<PageCalls[Name][1]> => browser.tabs.sendMessage(tab, { to: 'page', name, data }, { frameId: 0 });

/** Calls the background, waking it where it sleeps. */
export const callBackground = async <Name extends keyof BackgroundCalls>(
  name: Name,
  data: BackgroundCalls[Name][0],
): Promise<BackgroundCalls[Name][1]> => browser.runtime.sendMessage({ to: 'background', name, data });

/** A page of ours asks, not a script in a page of the web. */
export const isOwnPage = ({ url }: browser.Runtime.MessageSender): boolean =>
  url?.startsWith(browser.runtime.getURL('')) === true;

/** Answers calls to the page by name; what is not in `handlers` is left to the other scripts in the tab. */
export const answerPage = (handlers: Handlers<PageCalls>): void => listen('page', handlers);

/** Answers calls to the background. Must run at the top level, before anything is awaited. */
export const answerBackground = (handlers: Handlers<BackgroundCalls>): void => listen('background', handlers);

/** Each message carries its target, so that a listener never answers for another. */
const listen = (to: 'page' | 'background', handlers: object): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    if (typeof message !== 'object' || message === null || !('to' in message) || message.to !== to)
      return undefined;
    const { name, data } = message as { name?: unknown; data?: unknown };
    const handler: unknown = Object.entries(handlers).find(([known]) => known === name)?.[1];
    if (typeof handler !== 'function') return undefined;
    return Promise.resolve((handler as (data: unknown, sender: unknown) => unknown)(data, sender));
  });
};
