import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OptionsPort } from '../../contracts/ports.ts';
import type { AutoAction, Preferences, Theme } from '../../core/settings.ts';
import { useText } from '../texts.ts';
import { Section } from '../widgets/section.tsx';
import { dressInTheme } from '../dress.ts';
import type { Attempt } from './options.tsx';

interface PreferencesProps {
  readonly preferences: Preferences;
  readonly port: OptionsPort;
  readonly attempt: Attempt;
}

const actions: readonly [AutoAction, string][] = [
  ['open', 'optionsActionOpen'],
  ['badge', 'optionsActionBadge'],
];

/** What happens by itself on a page that repeats its story. */
export const AutoClean = ({ preferences, port, attempt }: PreferencesProps): JSX.Element => {
  const text = useText();
  return (
    <Section title={text('optionsAction')} class="card">
      <div class="choices" role="radiogroup" aria-label={text('optionsAction')}>
        {actions.map(([action, key]) => (
          <label key={action} class="choice">
            <input
              type="radio"
              name="action"
              checked={preferences.action === action}
              onChange={() => attempt(() => port.setPreferences({ action }))}
            />
            <span>
              {text(key)}
              <span class="small-print">{text(`${key}Hint`)}</span>
            </span>
          </label>
        ))}
      </div>
    </Section>
  );
};

const themes: readonly [Theme, string][] = [
  ['system', 'optionsThemeSystem'],
  ['light', 'optionsThemeLight'],
  ['dark', 'optionsThemeDark'],
];

const ThemeChoice = ({ preferences, port, attempt }: PreferencesProps): JSX.Element => {
  const text = useText();
  return (
    <fieldset>
      <legend>{text('optionsTheme')}</legend>
      <div class="segments">
        {themes.map(([theme, key]) => (
          <label key={theme}>
            <input
              type="radio"
              name="theme"
              class="visually-hidden"
              checked={preferences.theme === theme}
              onChange={() => {
                dressInTheme(document, theme);
                attempt(() => port.setPreferences({ theme }));
              }}
            />
            <span>{text(key)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

const TextSize = ({ preferences, port, attempt }: PreferencesProps): JSX.Element => {
  const text = useText();
  // While the slider is held, the sample follows it; stored is where it is let go.
  const [held, setHeld] = useState<number | null>(null);
  const size = held ?? preferences.textSize;
  return (
    <div class="text-size">
      <label for="text-size">{text('optionsTextSize')}</label>
      <output for="text-size">{text('optionsPercent', [String(size)])}</output>
      <input
        id="text-size"
        type="range"
        min="80"
        max="200"
        step="10"
        value={size}
        aria-valuetext={text('optionsPercent', [String(size)])}
        onInput={(event) => setHeld(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          const textSize = event.currentTarget.valueAsNumber;
          attempt(() => port.setPreferences({ textSize }).finally(() => setHeld(null)));
        }}
      />
      <p class="sample" style={{ fontSize: `${(18 * size) / 100}px` }}>
        {text('optionsSample')}
      </p>
    </div>
  );
};

/** How the clean view, the popup and this page look. */
export const Appearance = (props: PreferencesProps): JSX.Element => {
  const text = useText();
  return (
    <Section title={text('optionsAppearance')} class="card">
      <ThemeChoice {...props} />
      <TextSize {...props} />
    </Section>
  );
};
