import { sentences } from './sentences.ts';
import { startChromium } from './chromium.ts';

sentences('Chromium', startChromium);
