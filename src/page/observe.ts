/** Another story under another address, or more of the same page. */
export type Change = 'navigated' | 'grown';

interface Listener {
  /** The page differs from what was last read: called at once, and often. */
  touched(): void;
  /** It has been quiet for a while. */
  settled(change: Change): void;
}

/** Milliseconds without a change after which a page counts as settled. */
const quiet = 400;
/** A page that never rests (tickers, players) is looked at again after this long, at most so often. */
const patience = 4000;

/** The elements of ours that a page may hold: they are no changes of the page. */
export const ours: ReadonlySet<string> = new Set(['unecho-view', 'unecho-light', 'unecho-folds']);

/** Watches the page's text and address. Adds nothing to the page. Returns the way to stop. */
export const observe = (document: Document, listener: Listener): (() => void) => {
  const view = document.defaultView;
  let change: Change | undefined;
  let first = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    const what = change ?? 'grown';
    change = undefined;
    first = 0;
    listener.settled(what);
  };
  const touch = (what: Change): void => {
    listener.touched();
    change = what === 'navigated' ? what : (change ?? what);
    const now = performance.now();
    if (first === 0) first = now;
    clearTimeout(timer);
    timer = setTimeout(settle, Math.max(0, Math.min(quiet, first + patience - now)));
  };
  const mutations = new MutationObserver((records) => {
    if (records.some((record) => !isOurs(record))) touch('grown');
  });
  mutations.observe(document, { childList: true, characterData: true, subtree: true });
  let address = document.location?.href;
  const moved = (): void => {
    if (document.location?.href === address) return;
    address = document.location?.href;
    touch('navigated');
  };
  const navigation = (view as { navigation?: EventTarget } | null)?.navigation;
  navigation?.addEventListener('currententrychange', moved);
  return () => {
    mutations.disconnect();
    clearTimeout(timer);
    navigation?.removeEventListener('currententrychange', moved);
  };
};

const isOurs = (record: MutationRecord): boolean =>
  [...record.addedNodes, ...record.removedNodes].every((node) => ours.has(node.nodeName.toLowerCase())) &&
  record.type === 'childList';
