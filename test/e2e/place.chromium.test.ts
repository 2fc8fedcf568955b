import { startChromium } from './chromium.ts';
import { place } from './place.ts';

place('Chromium', startChromium);
