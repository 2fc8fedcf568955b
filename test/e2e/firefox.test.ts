import { startFirefox } from './firefox.ts';
import { flow } from './flow.ts';

flow('Firefox', startFirefox);
