import './options.css';
import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { OptionsPort } from '../../contracts/ports.ts';
import { dressInTheme } from '../dress.ts';
import { useText } from '../texts.ts';
import { Mark } from '../widgets/icons.tsx';
import { Notices } from '../widgets/notice.tsx';
import { Appearance, AutoClean } from './preferences.tsx';
import { Reset } from './reset.tsx';
import { SettingsFile } from './settings-file.tsx';
import { EverySite, Sites } from './sites.tsx';
import { useOptionsState } from './state.ts';

/** Runs something that may fail; a failure is told on the page. */
export type Attempt = (action: () => Promise<void>) => void;

/** The options page. */
export const Options = ({ port }: { readonly port: OptionsPort }): JSX.Element => {
  const text = useText();
  const state = useOptionsState(port);
  const [failed, setFailed] = useState(false);
  const attempt: Attempt = (action) => {
    setFailed(false);
    action().catch(() => setFailed(true));
  };
  const theme = state?.settings.preferences.theme;
  useLayoutEffect(() => {
    if (theme) dressInTheme(document, theme);
  }, [theme]);
  return (
    <main>
      <header>
        <Mark />
        <h1>{text('optionsTitle')}</h1>
      </header>
      {failed && (
        <p class="failure" role="alert">
          {text('optionsFailed')}
        </p>
      )}
      {state && (
        <>
          <Notices notices={state.notices} onDismiss={(notice) => port.dismiss(notice)} />
          <Sites state={state} port={port} attempt={attempt} />
          <EverySite state={state} port={port} />
          <AutoClean preferences={state.settings.preferences} port={port} attempt={attempt} />
          <Appearance preferences={state.settings.preferences} port={port} attempt={attempt} />
          <SettingsFile port={port} attempt={attempt} />
          <Reset port={port} attempt={attempt} />
        </>
      )}
      <footer class="small-print">
        <p>{text('optionsPrivacy')}</p>
        <p>{text('optionsShortcuts')}</p>
      </footer>
    </main>
  );
};
