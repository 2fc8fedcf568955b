import { render } from 'preact';
import type { Passage } from '../contracts/messages.ts';
import type { OpenViewOver, ViewModel } from '../contracts/view.ts';
import { dressInLanguage, dressInTheme } from '../ui/dress.ts';
import base from '../ui/base.css?inline';
import story from '../ui/story/story.css?inline';
import tokens from '../ui/tokens.css?inline';
import { layOver } from './frame.ts';
import { placeIn, returnTo } from './place.ts';
import { View } from './view.tsx';
import css from './view.css?inline';

/** Opens the clean view over a page. See `OpenViewOver`. */
export const openView: OpenViewOver = async (page, model, onClose) => {
  const frame = await layOver(page, 'unecho-view', () => closeByReader());
  const { document } = frame;
  const close = (): void => {
    render(null, document.body);
    frame.remove();
  };
  const closeByReader = (): void => {
    close();
    onClose();
  };
  const draw = (next: ViewModel): void => {
    dressInLanguage(document, next.text);
    dressInTheme(document, next.preferences.theme);
    document.documentElement.style.setProperty('--text-size', String(next.preferences.textSize / 100));
    document.title = next.text('viewLabel');
    render(<View model={next} onClose={closeByReader} />, document.body);
  };
  dressInStyles(document);
  // Links lead away from the page, not into the frame.
  const target = document.createElement('base');
  target.target = '_top';
  document.head.append(target);
  // The key that closes the view is let go of in it as well: the page gets the focus back, not half a keystroke.
  let leaving = false;
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    leaving = true;
  });
  document.addEventListener('keyup', (event) => {
    if (leaving && event.key === 'Escape') closeByReader();
  });
  // The browser would print the page's window, of which the frame is no more than its first screen.
  document.addEventListener('keydown', (event) => {
    if (
      event.key.toLowerCase() !== 'p' ||
      !(event.ctrlKey || event.metaKey) ||
      event.altKey ||
      event.shiftKey
    )
      return;
    event.preventDefault();
    document.defaultView?.print();
  });
  draw(model);
  const from = model.at && leftAt(document, model.at);
  from?.scrollIntoView({ block: 'center', behavior: 'instant' });
  (from ?? document.querySelector<HTMLElement>('.close'))?.focus({ preventScroll: true });
  return {
    update: (next) => {
      const place = placeIn(document);
      draw(next);
      returnTo(document, place);
    },
    close,
  };
};

/**
 * The button by which the reader left the view for a passage of the page, or the first of its kind where a list shows it
 * only on demand; opens what it is folded away in.
 */
const leftAt = (document: Document, passage: Passage): HTMLElement | undefined => {
  const buttons = [...document.querySelectorAll<HTMLElement>(`[data-${passage.kind}]`)];
  const id = passage.kind === 'copy' ? String(passage.id) : passage.text;
  const from = buttons.find(({ dataset }) => dataset[passage.kind] === id) ?? buttons[0];
  from?.closest('details')?.setAttribute('open', '');
  return from;
};

/** A constructed sheet: the page's content security policy, which the frame inherits, forbids neither it nor its text. */
const dressInStyles = (document: Document): void => {
  const { CSSStyleSheet: Sheet } = document.defaultView as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync([tokens, base, story, css].join('\n'));
  document.adoptedStyleSheets = [sheet];
};
