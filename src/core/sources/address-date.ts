import { isoDate } from './published.ts';

/** "/2019/05/12/", "/2019-05-12-a-story", "/29-10-2021" */
const day = /\/(\d{4}[/-]\d{1,2}[/-]\d{1,2}|\d{1,2}-\d{1,2}-\d{4})(?!\d)/;

/** The day that an address names in its path, as ISO 8601; undefined where it names none. */
export const dateInAddress = (address: string): string | undefined => {
  const written = day.exec(address.slice(0, 1000).replace(/[?#].*$/, ''))?.[1];
  return written === undefined ? undefined : isoDate(written);
};
