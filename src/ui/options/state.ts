import { useEffect, useState } from 'preact/hooks';
import type { OptionsPort, OptionsState } from '../../contracts/ports.ts';

/** The settings as they stand, read again at every change; null until they are read. */
export const useOptionsState = (port: OptionsPort): OptionsState | null => {
  const [state, setState] = useState<OptionsState | null>(null);
  useEffect(() => {
    let newest = 0;
    const load = async (): Promise<void> => {
      newest += 1;
      const mine = newest;
      // A port that fails leaves what was read before; the next change reads again.
      const loaded = await port.load().catch(() => null);
      if (loaded && mine === newest) setState(loaded);
    };
    void load();
    const stop = port.subscribe(() => void load());
    return () => {
      newest += 1;
      stop();
    };
  }, [port]);
  return state;
};
