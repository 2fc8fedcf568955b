import { expect, test } from 'vitest';
import { chooseDates, type DateEvidence } from '../../../../src/core/sources/date-choice.ts';

const nothing: DateEvidence = {
  published: undefined,
  changed: [],
  shown: [],
  nearby: [],
  address: undefined,
  fallback: () => undefined,
};
const shown = (iso: string, of?: 'published' | 'changed') => [{ iso, of, bare: true }];

test.each<[string, Partial<DateEvidence>, object]>([
  ['what is told', { published: '2021-05-03T10:00Z' }, { published: '2021-05-03T10:00Z' }],
  [
    'the local day',
    { published: '2021-05-04T02:00Z', shown: shown('2021-05-03') },
    { published: '2021-05-03' },
  ],
  [
    'what is shown against what is told',
    { published: '2021-05-03', shown: shown('2021-06-09') },
    { published: '2021-06-09' },
  ],
  [
    'what address and mark-up tell',
    { published: '2021-05-03', shown: shown('2021-06-09'), address: '2021-05-03' },
    { published: '2021-05-03' },
  ],
  [
    'not the day of a change',
    { published: '2021-05-03', changed: ['2021-06-09'], shown: shown('2021-06-09') },
    { published: '2021-05-03', changed: '2021-06-09' },
  ],
  [
    'a change that is only shown',
    { published: '2021-05-03', shown: shown('2021-06-09', 'changed') },
    { published: '2021-05-03', changed: '2021-06-09' },
  ],
  ['the only day there is', { shown: shown('2021-06-09', 'changed') }, { published: '2021-06-09' }],
  [
    'nothing nearby against what is told',
    { published: '2021-05-03', nearby: shown('2021-06-09') },
    { published: '2021-05-03' },
  ],
  ['what stands nearby', { nearby: shown('2021-06-09') }, { published: '2021-06-09' }],
  ['the address', { address: '2021-05-03' }, { published: '2021-05-03' }],
  [
    'no change before the publication',
    { published: '2021-05-03', changed: ['2021-05-01'] },
    { published: '2021-05-03' },
  ],
  [
    'what is told against the same two numbers read the other way round',
    { published: '2021-11-01T04:00Z', shown: shown('2021-01-11') },
    { published: '2021-11-01T04:00Z' },
  ],
  [
    'what is shown as the day of publication, though the mark-up has it as that of a change',
    {
      published: '2021-05-03T10:00Z',
      changed: ['2021-06-09T10:15Z'],
      shown: shown('2021-06-09T10:15Z', 'published'),
    },
    { published: '2021-06-09T10:15Z' },
  ],
  [
    'the day of the last change that is shown, where what is told is later',
    { published: '2021-05-04T11:00', shown: shown('2021-05-03T18:00', 'changed') },
    { published: '2021-05-03T18:00' },
  ],
  [
    'the only day there is, of a change that is told',
    { changed: ['2021-06-09'] },
    { published: '2021-06-09' },
  ],
  ['nothing', {}, {}],
])('%s', (_, evidence, expected) => expect(chooseDates({ ...nothing, ...evidence })).toEqual(expected));
