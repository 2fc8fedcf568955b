import { withoutSigns } from '../text/letters.ts';

/** Letters and figures alone, as titles are compared. */
export const titleKey = (text: string): string => withoutSigns(text.normalize('NFKC').toLowerCase());
