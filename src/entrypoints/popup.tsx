import { createPopupPort } from '../platform/popup-port.ts';
import { mountPopup } from '../ui/popup/mount.tsx';

mountPopup(document.getElementById('root')!, createPopupPort());
