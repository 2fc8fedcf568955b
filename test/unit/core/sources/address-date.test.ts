import { expect, test } from 'vitest';
import { dateInAddress } from '../../../../src/core/sources/address-date.ts';

test.each([
  ['https://example.org/2019/05/12/a-story', '2019-05-12'],
  ['https://example.org/news/2019-5-2-a-story', '2019-05-02'],
  ['https://example.org/news/29-10-2021', '2021-10-29'],
  ['https://example.org/2019/05/a-story', undefined],
  ['https://example.org/2019/13/40/', undefined],
  ['https://example.org/?from=/2019/05/12', undefined],
])('%s names %s', (address, expected) => expect(dateInAddress(address)).toBe(expected));
