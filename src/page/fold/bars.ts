import { constructedSheet } from '../constructed.ts';

/** One bar in the place of a folded copy, or above one that is shown. */
export interface Bar {
  readonly key: string;
  /** The element whose upper edge the bar lies at. */
  readonly at: Element;
  /** The copy is shown. */
  readonly shown: boolean;
  /** "Copy folded: 240 words". */
  readonly label: string;
  /** "Show". */
  readonly action: string;
}

/** Bars over a page, in one element of ours. */
export interface Bars {
  draw(bars: readonly Bar[]): void;
  /** Takes the element away. */
  remove(): void;
}

/** Pixels between the edges of a bar and those of its gap, above and below. */
const inset = 3;
/** Pixels that bars keep from the window's edges, and how wide they are at most. */
const margin = 4;
const widest = 640;

const hostStyle =
  'all:initial!important;position:absolute!important;inset:0 auto auto 0!important;inline-size:0!important;' +
  'block-size:0!important;z-index:2147483646!important';

/** What may move things without changing their text: a picture that loads, a panel that opens, a box that scrolls. */
const movers = ['scroll', 'load', 'transitionend', 'toggle'] as const;

/**
 * Lays bars over the gaps that folded copies leave, and keeps them there: they stand in the page's coordinates, so that
 * the page's own scrolling moves them, and are placed anew when something was resized, scrolled or loaded.
 *
 * @param css of the bars, put into a closed shadow root
 * @param onPress gets a bar's key
 */
export const createBars = (
  document: Document,
  { css, label, lang, dir }: { css: string; label: string; lang: string; dir: string },
  onPress: (key: string) => void,
): Bars => {
  const view = document.defaultView as Window & typeof globalThis;
  const host = document.createElement('unecho-folds');
  host.style.cssText = hostStyle;
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [constructedSheet(document, css)];
  const list = document.createElement('section');
  list.setAttribute('aria-label', label);
  list.lang = lang;
  list.dir = dir;
  root.append(list);
  // The page's own keys and "click elsewhere" are not meant.
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown'])
    root.addEventListener(type, (event) => event.stopPropagation());

  const drawn = new Map<string, { bar: Bar; button: HTMLButtonElement }>();
  let frame = 0;
  const place = (): void => {
    frame = 0;
    const origin = host.getBoundingClientRect();
    const room = document.documentElement.clientWidth;
    const looks = [...drawn.values()].map(({ bar, button }) => {
      const box = bar.at.getBoundingClientRect();
      const start = Math.max(box.left, margin);
      const end = Math.min(box.right, room - margin);
      const width = Math.min(end - start, widest);
      // Where the lines of the copy begin.
      const left = getComputedStyle(bar.at).direction === 'rtl' ? end - width : start;
      return { bar, button, left, width, top: box.top + inset, seen: box.width > 0 && bar.at.isConnected };
    });
    for (const { button, left, width, top, seen } of looks) {
      button.classList.toggle('nowhere', !seen || width <= 0);
      button.style.left = `${left - origin.left}px`;
      button.style.top = `${top - origin.top}px`;
      button.style.width = `${width}px`;
    }
    for (const { bar, button, left, width, top } of looks)
      button.classList.toggle('covered', isCovered(bar.at, left + width / 2, top + inset * 3));
  };
  /** Something of the page lies over the place: its sticky header, not the bars, is to be seen there. */
  const isCovered = (at: Element, x: number, y: number): boolean => {
    if (y < 0 || y > view.innerHeight || at.getRootNode() !== document) return false;
    const top = document.elementsFromPoint(x, y).find((element) => element !== host);
    return top !== undefined && !top.contains(at) && !at.contains(top);
  };
  const soon = (): void => {
    if (frame === 0) frame = view.requestAnimationFrame(place);
  };
  const sizes = new view.ResizeObserver(soon);
  const watch = (): void => {
    sizes.disconnect();
    for (const element of [
      document.documentElement,
      document.body,
      ...[...drawn.values()].map((d) => d.bar.at),
    ])
      sizes.observe(element);
  };
  const makeButton = (key: string): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'bar';
    button.append(document.createElement('span'), ' ', document.createElement('b'));
    button.addEventListener('click', () => onPress(key));
    return button;
  };

  const listening = new AbortController();
  for (const type of movers)
    document.addEventListener(type, soon, { capture: true, passive: true, signal: listening.signal });
  view.addEventListener('resize', soon, { signal: listening.signal });

  return {
    draw: (bars) => {
      const wanted = new Set(bars.map(({ key }) => key));
      for (const [key, { button }] of drawn)
        if (!wanted.has(key)) {
          button.remove();
          drawn.delete(key);
        }
      for (const bar of bars) {
        const button = drawn.get(bar.key)?.button ?? makeButton(bar.key);
        button.setAttribute('aria-expanded', String(bar.shown));
        button.firstElementChild!.textContent = bar.label;
        button.lastElementChild!.textContent = bar.action;
        button.classList.toggle('on-dark', hasLightText(bar.at));
        if (!button.isConnected) list.append(button);
        drawn.set(bar.key, { bar, button });
      }
      // A page that draws itself anew may have thrown it out.
      if (bars.length > 0 && !host.isConnected) document.documentElement.append(host);
      if (bars.length === 0) host.remove();
      else
        list.append(
          ...bars
            .filter(({ key }, i) => list.children[i] !== drawn.get(key)!.button)
            .map(({ key }) => drawn.get(key)!.button),
        );
      watch();
      place();
    },
    remove: () => {
      listening.abort();
      sizes.disconnect();
      view.cancelAnimationFrame(frame);
      host.remove();
    },
  };
};

/** The page's own text tells whether it is dark: many pages stay light whatever the system asks for. */
const hasLightText = (element: Element): boolean => {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.3 * red + 0.59 * green + 0.11 * blue > 140;
};
