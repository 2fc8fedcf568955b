import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OptionsPort, OptionsState } from '../../contracts/ports.ts';
import { siteOf } from '../../core/settings.ts';
import { plural } from '../../core/text/plural.ts';
import { useText } from '../texts.ts';
import { CloseIcon } from '../widgets/icons.tsx';
import { Section } from '../widgets/section.tsx';
import { Switch } from '../widgets/switch.tsx';
import type { Attempt } from './options.tsx';

interface PartProps {
  readonly state: OptionsState;
  readonly port: OptionsPort;
  readonly attempt: Attempt;
}

/** The sites that the reader decided on, one by one. */
export const Sites = ({ state, port, attempt }: PartProps): JSX.Element => {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const pressedRef = useRef<number | undefined>(undefined);
  // The button that was pressed is gone, maybe with its row: the next row takes the focus.
  useLayoutEffect(() => {
    if (pressedRef.current === undefined || list.current === null) return;
    const { ownerDocument, children } = list.current;
    if (ownerDocument.activeElement !== ownerDocument.body) return;
    const row = children[Math.min(pressedRef.current, children.length - 1)] ?? ownerDocument;
    row.querySelector<HTMLElement>('li button, main button')?.focus();
    pressedRef.current = undefined;
  });
  const press = (index: number, action: () => Promise<void>): void => {
    pressedRef.current = index;
    attempt(action);
  };
  const { sites } = state.settings;
  const hosts = Object.keys(sites).sort();
  const isAllowed = (host: string): boolean => state.allowedEverywhere || state.allowed.includes(host);
  const wordFor = (host: string): string => {
    const { on, way } = siteOf(state.settings, host);
    if (on === undefined)
      return state.settings.preferences.everySite ? 'optionsEverySite' : 'optionsSitePlain';
    if (!on) return 'optionsSiteException';
    if (!isAllowed(host)) return 'optionsSiteNotAllowed';
    return way === 'place' ? 'optionsSiteInPlace' : 'optionsSiteCleaned';
  };
  return (
    <Section title={text('optionsSites')} class="card">
      {hosts.length === 0 && <p class="soft">{text('optionsNoSites')}</p>}
      <ul class="sites" ref={list}>
        {hosts.map((host, index) => (
          <li key={host}>
            <div class="site-name">
              <bdi>{host}</bdi>
              <span class={sites[host]?.on === true && !isAllowed(host) ? 'warning' : 'small-print'}>
                {text(wordFor(host))}
              </span>
              <Unfolded
                host={host}
                count={siteOf(state.settings, host).unfolded.length}
                onFoldAgain={() => press(index, () => port.forgetUnfolded(host))}
              />
            </div>
            {sites[host]?.on === true && !isAllowed(host) && (
              <button
                type="button"
                class="button small"
                aria-label={text('optionsAllowSite', [host])}
                onClick={() => port.allowSite(host)}
              >
                {text('optionsAllow')}
              </button>
            )}
            <button
              type="button"
              class="round"
              aria-label={text('optionsRemoveSite', [host])}
              title={text('optionsRemove')}
              onClick={() => press(index, () => port.removeSite(host))}
            >
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
};

interface UnfoldedProps {
  readonly host: string;
  readonly count: number;
  readonly onFoldAgain: () => void;
}

/** How often "Not a copy" was said of a site, and the way back. */
const Unfolded = ({ host, count, onFoldAgain }: UnfoldedProps): JSX.Element | null => {
  const text = useText();
  if (count === 0) return null;
  const again = plural(text, 'foldAgain', count);
  return (
    <span class="small-print">
      {plural(text, 'unfoldedEarlier', count)}{' '}
      <button
        type="button"
        class="plain fold-again"
        aria-label={text('foldAgainLabel', [again, host])}
        onClick={onFoldAgain}
      >
        {again}
      </button>
    </span>
  );
};

/** The switch for all hosts. */
export const EverySite = ({ state, port }: Pick<PartProps, 'state' | 'port'>): JSX.Element => {
  const text = useText();
  const on = state.settings.preferences.everySite;
  return (
    <div class="card">
      <Switch on={on} describedBy="every-site-hint" onSwitch={(next) => port.switchEverySite(next)}>
        {text('optionsEverySite')}
      </Switch>
      <p id="every-site-hint" class="small-print">
        {text('optionsEverySiteHint')}
      </p>
      {on && !state.allowedEverywhere && (
        <div class="row">
          <p class="warning">{text('optionsEverySiteNotAllowed')}</p>
          <button type="button" class="button small" onClick={() => port.switchEverySite(true)}>
            {text('optionsAllow')}
          </button>
        </div>
      )}
    </div>
  );
};
