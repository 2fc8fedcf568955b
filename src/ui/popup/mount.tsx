import '../tokens.css';
import '../base.css';
import { render } from 'preact';
import type { PopupPort } from '../../contracts/ports.ts';
import { dressInLanguage, dressInTheme } from '../dress.ts';
import { Texts } from '../texts.ts';
import { OpenLink } from '../story/link.tsx';
import { Popup } from './popup.tsx';
import { startSession } from './session.ts';

/** Draws the popup into `root`: a frame at once, each answer of the port as it comes. */
export const mountPopup = (root: Element, port: PopupPort): void => {
  const text: PopupPort['text'] = (key, substitutions) => port.text(key, substitutions);
  const openLink = (url: string): void => port.openLink(url);
  const openOptions = (): void => port.openOptions();
  dressInLanguage(document, text);
  startSession(port, (state, actions) =>
    render(
      <Texts value={text}>
        <OpenLink value={openLink}>
          <Popup state={state} actions={actions} onOptions={openOptions} />
        </OpenLink>
      </Texts>,
      root,
    ),
  );
  port.preferences().then(
    ({ theme }) => dressInTheme(document, theme),
    // Without preferences the popup looks as the system does.
    () => undefined,
  );
};
