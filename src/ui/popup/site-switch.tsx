import type { JSX } from 'preact';
import type { SiteState } from '../../contracts/ports.ts';
import type { Way } from '../../core/site.ts';
import { useText } from '../texts.ts';
import { Switch } from '../widgets/switch.tsx';
import { WayChoice } from './way-choice.tsx';

interface SiteSwitchProps {
  /** Null while it is not known. */
  readonly site: SiteState | null;
  readonly scriptable: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onWay: (way: Way) => void;
}

const hintOf = ({ host, on, allowed, everySite }: SiteState): string => {
  if (host === null) return 'popupSiteNoHost';
  if (on && !allowed) return 'popupSiteNotAllowed';
  if (everySite) return on ? 'popupSiteEverySite' : 'popupSiteException';
  return on ? 'popupSiteOn' : 'popupSiteOff';
};

/** "Always clean news.example". */
export const SiteSwitch = ({ site, scriptable, onSwitch, onWay }: SiteSwitchProps): JSX.Element => {
  const text = useText();
  const host = site?.host ?? null;
  const usable = scriptable && site !== null && host !== null;
  return (
    <div class="site">
      <Switch on={usable && site.on} disabled={!usable} describedBy="site-hint" onSwitch={onSwitch}>
        {host === null ? text('popupAlwaysCleanThis') : text('popupAlwaysClean', [host])}
      </Switch>
      <p id="site-hint" class="small-print">
        {usable && text(hintOf(site))}
        {!usable && scriptable && site && text('popupSiteNoHost')}
      </p>
      {usable && site.on && <WayChoice way={site.way} onChoose={onWay} />}
      {usable && site.on && !site.allowed && (
        <button type="button" class="button small" onClick={() => onSwitch(true)}>
          {text('popupSiteAllow')}
        </button>
      )}
    </div>
  );
};
