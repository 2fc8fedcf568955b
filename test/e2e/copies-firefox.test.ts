import { copies } from './copies.ts';
import { startFirefox } from './firefox.ts';

copies('Firefox', startFirefox);
