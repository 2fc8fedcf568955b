import { constructedSheet } from './constructed.ts';
import { type Box, type BoxesOf } from './light-boxes.ts';

/** What the bar beside a lit passage says and does. */
export interface LightBar {
  /** Of the words below, whatever the page's are. */
  readonly lang: string;
  readonly dir: string;
  /** What is lit up: "Copy below the article is marked on the page". It may be the clean view's own text. */
  readonly label: string;
  /** Where the main button leads: "Back to the clean view". */
  readonly back: string;
  readonly done: string;
  /** The main button. What it gives is said in place of the label: why the way back is barred. */
  readonly onBack: () => Promise<string | undefined>;
}

/** Something of the page is lit up. */
export interface Light {
  /** Takes everything away; what had the focus has it again. */
  end(): void;
}

/** Milliseconds until boxes fade. The bar stays: the way back is not to be lost by reading. */
const lit = 8000;
/** What of a passage is to be seen beside the bar, at least, in pixels. */
const lineHeight = 30;

const styles = `
:host { all: initial !important; display: contents !important; }
.layer {
  position: fixed; inset: 0; inline-size: auto; block-size: auto; margin: 0; padding: 0; border: 0;
  overflow: hidden; background: none; pointer-events: none;
  font: 14px/1.4 system-ui, sans-serif;
}
.box {
  position: absolute; border-radius: 6px; background: #18a89c2e; outline: 2px solid #0c8f86;
  box-shadow: 0 0 0 4px #ffffffb3;
}
.line { position: absolute; border-radius: 3px; background: #18a89c40; box-shadow: 0 2px 0 #0c8f86; }
.bar {
  position: absolute; inset-block-end: 20px; inset-inline: 12px; inline-size: fit-content; max-inline-size: 100%;
  margin-inline: auto; padding: 8px 8px 8px 16px; box-sizing: border-box;
  display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; justify-content: center;
  border: 1px solid #ffffff4d; border-radius: 14px; background: #1f2120; color: #f4f2ec;
  box-shadow: 0 6px 24px #0006; pointer-events: auto;
}
.bar.high { inset-block: 20px auto; }
.bar span { flex: 1 1 auto; text-align: center; }
.bar div { display: flex; gap: 8px; }
button {
  min-block-size: 36px; padding: 4px 14px; border: 1px solid #7d7f7a; border-radius: 8px; background: none;
  color: inherit; font: inherit; cursor: pointer;
}
button.back { border-color: transparent; background: #6fd6cb; color: #0b2d2b; font-weight: 600; }
button:hover { filter: brightness(1.12); }
button:focus-visible { outline: 2px solid #fff; outline-offset: 2px; }
@media (forced-colors: active) { .line { background: none; border-block-end: 2px solid Highlight; } }
@media (prefers-reduced-motion: no-preference) {
  .box, .line { animation: come 0.3s ease-out; }
  @keyframes come { from { opacity: 0; } }
}`;

/**
 * Lights passages of a page up, with a bar to go back by: boxes in the top layer, in a closed shadow root of an element of
 * ours. The page's own nodes are left alone; the boxes follow them frame by frame, whatever scrolls, grows or moves.
 *
 * The light goes after a while or on a click, the bar with its buttons or on Esc.
 *
 * @param boxesOf asked at each frame where the boxes are to be
 * @param onEnd when all is gone, for whatever reason
 * @param ms until the boxes fade
 */
export const lightUp = (
  document: Document,
  boxesOf: BoxesOf,
  bar: LightBar,
  onEnd: () => void,
  ms = lit,
): Light => {
  const view = document.defaultView!;
  const focused = document.activeElement;
  const host = document.createElement('unecho-light');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [constructedSheet(document, styles)];
  const layer = make(document, 'div', 'layer');
  // The top layer is above whatever the page stacks; unlike a dialog, it leaves the page to be scrolled and used.
  layer.popover = 'manual';
  const boxes: HTMLElement[] = [];
  const ending = new AbortController();
  const end = (): void => {
    if (ending.signal.aborted) return;
    ending.abort();
    const hadFocus = document.activeElement === host;
    host.remove();
    // By its name: an element of a frame is of no class that is known here.
    if (hadFocus && focused !== null && 'focus' in focused)
      (focused as HTMLElement).focus({ preventScroll: true });
    onEnd();
  };
  const buttons = barOf(document, bar, end);
  layer.append(buttons);
  root.append(layer);
  document.documentElement.append(host);
  layer.showPopover();

  const fading = new AbortController();
  const fade = (): void => {
    fading.abort();
    for (const box of boxes) box.remove();
  };
  const follow = (): void => {
    if (fading.signal.aborted || ending.signal.aborted) return;
    const places = boxesOf(document.documentElement.clientWidth);
    while (boxes.length > places.length) boxes.pop()!.remove();
    places.forEach((at, index) => {
      boxes[index] ??= buttons.parentNode!.insertBefore(make(document, 'div', at.kind), buttons);
      place(boxes[index], at);
    });
    view.requestAnimationFrame(follow);
  };
  follow();
  // What stands at the end of a page cannot be scrolled away from under the bar.
  const [first] = boxesOf(document.documentElement.clientWidth);
  if (first !== undefined && first.top + lineHeight > buttons.getBoundingClientRect().top)
    buttons.classList.add('high');
  const timer = setTimeout(fade, ms);
  ending.signal.addEventListener('abort', () => clearTimeout(timer));
  view.addEventListener('pointerdown', (event) => event.target !== host && fade(), {
    capture: true,
    signal: AbortSignal.any([fading.signal, ending.signal]),
  });
  endOnEscape(view, end, ending.signal);
  buttons.querySelector<HTMLElement>('.back')!.focus({ preventScroll: true });
  return { end };
};

const place = (element: HTMLElement, { left, top, width, height }: Box): void => {
  const css = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  if (element.dataset['at'] === css) return;
  element.dataset['at'] = css;
  element.style.cssText = css;
};

const make = (document: Document, name: string, className: string): HTMLElement => {
  const element = document.createElement(name);
  element.className = className;
  return element;
};

const barOf = (
  document: Document,
  { lang, dir, label, back, done, onBack }: LightBar,
  end: () => void,
): HTMLElement => {
  const bar = make(document, 'div', 'bar');
  bar.lang = lang;
  bar.dir = dir;
  bar.role = 'group';
  bar.ariaLabel = label;
  const said = document.createElement('span');
  said.role = 'status';
  said.textContent = label;
  const [backButton, doneButton] = [make(document, 'button', 'back'), make(document, 'button', 'done')];
  backButton.textContent = back;
  const goBack = async (): Promise<void> => {
    said.textContent = (await onBack()) ?? label;
  };
  backButton.addEventListener('click', () => void goBack());
  doneButton.textContent = done;
  doneButton.addEventListener('click', end);
  const buttons = document.createElement('div');
  buttons.append(backButton, doneButton);
  bar.append(said, buttons);
  return bar;
};

/** The key is kept from the page, both ways of it. */
const endOnEscape = (view: Window, end: () => void, signal: AbortSignal): void => {
  let leaving = false;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    if (event.type === 'keyup' && !leaving) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keyup') end();
    leaving = true;
  };
  for (const type of ['keydown', 'keyup'] as const)
    view.addEventListener(type, onKey, { capture: true, signal });
};
