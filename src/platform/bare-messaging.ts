import type { Background, PageCalls } from '../contracts/messages.ts';

/** The part of the browser's own API that is used here; both browsers have it alike. */
interface Api {
  readonly runtime?: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(
        listener: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean,
      ): void;
    };
  };
}

/**
 * Messaging without the polyfill, for what every page of a switched-on host gets: there it would weigh as much as the
 * reading of the page. Looked up at each call, since an update takes it away.
 */
const api = (): Api => {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  return browser ?? chrome ?? {};
};

export const background: Background = {
  call: (name, data) =>
    api().runtime?.sendMessage({ to: 'background', name, data }) as ReturnType<Background['call']>,
  isConnected: () => api().runtime?.id !== undefined,
};

/** Answers one call to the page. The answer must not reject: nobody would hear of it. */
export const answer = <Name extends keyof PageCalls>(
  name: Name,
  handler: (data: PageCalls[Name][0]) => Promise<PageCalls[Name][1]>,
): void => {
  api().runtime?.onMessage.addListener((message, _, respond) => {
    const { to, name: called, data } = message as Record<string, unknown>;
    if (to !== 'page' || called !== name) return false;
    void handler(data as PageCalls[Name][0]).then(respond);
    // Keeps the channel open.
    return true;
  });
};
