import { copies } from './copies.ts';
import { startChromium } from './chromium.ts';

copies('Chromium', startChromium);
