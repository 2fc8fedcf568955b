import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  foldAgain,
  leaveUnfolded,
  longestShape,
  parseSite,
  plainSite,
  toStored,
} from '../../../src/core/site.ts';

describe('what is stored for a site', () => {
  test.each([
    [true, { ...plainSite, on: true }],
    [false, { ...plainSite, on: false }],
    [
      { on: true, way: 'place' },
      { ...plainSite, on: true, way: 'place' },
    ],
    [
      { way: 'sideways', unfolded: ['p', 7, '', 'p'] },
      { ...plainSite, unfolded: ['p'] },
    ],
    [{ on: 'yes', unfolded: 'p' }, undefined],
    [{}, undefined],
    ['yes', undefined],
    [null, undefined],
    [[true], undefined],
  ])('%j', (stored, site) => {
    expect(parseSite(stored)).toEqual(site);
  });

  test('a site that is only on or off is stored as it always was', () => {
    expect(toStored({ ...plainSite, on: true })).toBe(true);
    expect(toStored({ ...plainSite, on: false })).toBe(false);
    expect(toStored(plainSite)).toBeUndefined();
  });

  test('whatever is stored, what comes out is stored again as it is read, in less than an item of sync storage', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ way: fc.constant('place'), unfolded: fc.array(fc.string({ maxLength: 600 })) }),
        ),
        (stored) => {
          const site = parseSite(stored);
          if (site === undefined) return;
          expect(parseSite(toStored(site))).toEqual(site);
          expect(site.unfolded.join().length).toBeLessThan(7000);
        },
      ),
    );
  });
});

describe('places that hold no copies', () => {
  test('are remembered once, and forgotten when the reader takes it back', () => {
    const twice = leaveUnfolded(leaveUnfolded(leaveUnfolded(plainSite, 'p.a'), 'p.b'), 'p.a');
    expect(twice.unfolded).toEqual(['p.b', 'p.a']);
    expect(foldAgain(twice, ['p.b']).unfolded).toEqual(['p.a']);
  });

  test('the newest fifty are kept', () => {
    let site = plainSite;
    for (let i = 0; i < 80; i++) site = leaveUnfolded(site, `p.n${i}`);
    expect(site.unfolded).toHaveLength(50);
    expect(site.unfolded.at(-1)).toBe('p.n79');
  });

  test('long ones too never outgrow an item', () => {
    let site = plainSite;
    for (let i = 0; i < 50; i++) site = leaveUnfolded(site, `${i}`.padEnd(longestShape, 'x'));
    expect(JSON.stringify(toStored(site)).length).toBeLessThan(8000);
    expect(site.unfolded.at(-1)).toMatch(/^49x/);
    expect(leaveUnfolded(site, 'y'.repeat(longestShape + 1))).toEqual(site);
  });
});
