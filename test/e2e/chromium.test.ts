import { startChromium } from './chromium.ts';
import { flow } from './flow.ts';

flow('Chromium', startChromium);
