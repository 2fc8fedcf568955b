import { startFirefox } from './firefox.ts';
import { place } from './place.ts';

place('Firefox', startFirefox);
