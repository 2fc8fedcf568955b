import { createOptionsPort } from '../platform/options-port.ts';
import { mountOptions } from '../ui/options/mount.tsx';

mountOptions(document.getElementById('root')!, createOptionsPort());
