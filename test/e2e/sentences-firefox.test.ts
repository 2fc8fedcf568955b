import { sentences } from './sentences.ts';
import { startFirefox } from './firefox.ts';

sentences('Firefox', startFirefox);
