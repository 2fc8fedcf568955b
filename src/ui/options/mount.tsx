import '../tokens.css';
import '../base.css';
import { render } from 'preact';
import type { OptionsPort } from '../../contracts/ports.ts';
import { dressInLanguage } from '../dress.ts';
import { Texts } from '../texts.ts';
import { Options } from './options.tsx';

/** Draws the options page into `root`. */
export const mountOptions = (root: Element, port: OptionsPort): void => {
  const text: OptionsPort['text'] = (key, substitutions) => port.text(key, substitutions);
  dressInLanguage(document, text);
  document.title = text('optionsTitle');
  render(
    <Texts value={text}>
      <Options port={port} />
    </Texts>,
    root,
  );
};
