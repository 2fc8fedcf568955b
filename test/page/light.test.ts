import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Workshop, openWorkshop } from './chromium.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

/** Lights the words of `#lit` up in a page of some markup; `root` is the closed root, `ended` how often it ended. */
const lightUp = async <T>(markup: string, expression: string): Promise<T> =>
  workshop.evaluate<T>(
    markup,
    `(async () => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { return (globalThis.root = attach.call(this, init)); };
      globalThis.ended = 0;
      document.querySelector('#field')?.focus();
      globalThis.lit = document.querySelector('#lit');
      globalThis.before = document.documentElement.outerHTML;
      const range = document.createRange();
      range.selectNodeContents(lit);
      const bar = { lang: 'en', dir: 'ltr', label: 'Lit', back: 'Back', done: 'Done', onBack: async () => 'Barred' };
      globalThis.light = page.lightUp(document, page.boxesAround([range]), bar, () => ended++);
      globalThis.frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      globalThis.box = () => root.querySelector('.box')?.getBoundingClientRect();
      globalThis.isAround = () => {
        const [inner, outer] = [range.getBoundingClientRect(), box()];
        return outer.height > 0 && ['left', 'top', 'right', 'bottom'].every((side) => Math.abs(outer[side] - inner[side]) < 8);
      };
      return (${expression});
    })()`,
  );

const lit = '<div style="padding:40px"><p id="lit" style="inline-size:200px">Words of a copy.</p></div>';

describe('light', () => {
  test('is around the words, above the page, whatever the page says of elements', async () => {
    const hostile = `<style>* { display: none } html, body, div, p { display: block } unecho-light { display: none !important; opacity: 0 !important }</style>`;
    expect(await lightUp(hostile + lit, 'isAround()')).toBe(true);
    expect(
      await lightUp(
        `${lit}<div style="position:fixed;inset:0;z-index:2147483647;background:red"></div>`,
        `(() => { const { left, bottom, width } = root.querySelector('.bar').getBoundingClientRect(); return document.elementFromPoint(left + width / 2, bottom - 3).localName; })()`,
      ),
    ).toBe('unecho-light');
  });

  test('its bar speaks in its own language and direction on a page of another', async () => {
    expect(
      await lightUp(
        `<div dir="rtl" lang="ar">${lit}</div>`,
        `(({ lang, dir }) => [lang, dir])(root.querySelector('.bar'))`,
      ),
    ).toEqual(['en', 'ltr']);
  });

  test('follows when the page moves the words', async () => {
    expect(
      await lightUp(
        lit,
        `(async () => { document.body.prepend(Object.assign(document.createElement('div'), { style: 'height:150px' })); await frame(); return isAround(); })()`,
      ),
    ).toBe(true);
  });

  test('is gone where the words are gone', async () => {
    expect(
      await lightUp(
        lit,
        `(async () => { lit.remove(); await frame(); return root.querySelectorAll('.box').length; })()`,
      ),
    ).toBe(0);
  });

  test('the bar makes way for words at the end of a page', async () => {
    const apart = `(() => {
      const [bar, words] = [root.querySelector('.bar'), lit].map((each) => each.getBoundingClientRect());
      return bar.bottom < words.top || bar.top > words.bottom;
    })()`;
    const low = '<div id="lit" style="position:fixed;inset-block-end:30px">Words at the end.</div>';
    expect([await lightUp(lit, apart), await lightUp(low, apart)]).toEqual([true, true]);
  });

  test('lets the page be scrolled and used beneath it', async () => {
    expect(
      await lightUp(
        lit,
        `(() => { const { left, top } = lit.getBoundingClientRect(); return document.elementFromPoint(left + 5, top + 5).id; })()`,
      ),
    ).toBe('lit');
  });

  test.each([
    ['the caller', 'light.end()'],
    ['the button', `root.querySelector('.done').click()`],
    [
      'Esc',
      `['keydown', 'keyup'].forEach((type) => dispatchEvent(new KeyboardEvent(type, { key: 'Escape', cancelable: true })))`,
    ],
  ])('%s ends it: the page is as before, the focus too', async (_, end) => {
    expect(
      await lightUp(
        `${lit}<input id="field">`,
        `(() => { ${end}; light.end(); return { same: document.documentElement.outerHTML === before, focus: document.activeElement.id, ended }; })()`,
      ),
    ).toEqual({ same: true, focus: 'field', ended: 1 });
  });

  test('Esc is kept from the page, other keys are not', async () => {
    expect(
      await lightUp(
        lit,
        `(() => {
          const heard = [];
          for (const type of ['keydown', 'keyup']) addEventListener(type, ({ key }) => heard.push(type + key));
          for (const key of ['a', 'Escape', 'Escape'])
            for (const type of ['keydown', 'keyup']) document.body.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));
          return heard;
        })()`,
      ),
    ).toEqual(['keydowna', 'keyupa', 'keydownEscape', 'keyupEscape']);
  });

  test('a click on the page puts the light out and leaves the way back; a barred way is said', async () => {
    expect(
      await lightUp(
        lit,
        `(async () => {
          lit.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
          root.querySelector('.back').click();
          await frame();
          return { boxes: root.querySelectorAll('.box').length, said: root.querySelector('.bar span').textContent, ended };
        })()`,
      ),
    ).toEqual({ boxes: 0, said: 'Barred', ended: 0 });
  });
});

test('after a while the boxes go, the way back stays', async () => {
  expect(
    await lightUp(
      lit,
      `(async () => {
        light.end();
        const range = document.createRange();
        range.selectNodeContents(lit);
        page.lightUp(document, page.boxesAround([range]), { lang: 'en', dir: 'ltr', label: 'Lit', back: 'Back', done: 'Done', onBack: async () => undefined }, () => ended++, 60);
        const before = root.querySelectorAll('.box').length;
        while (root.querySelector('.box') !== null) await frame();
        return { before, back: root.querySelector('.back').textContent, ended };
      })()`,
    ),
  ).toEqual({ before: 1, back: 'Back', ended: 1 });
});

describe('bringing into sight', () => {
  const bring = `(() => {
    const place = document.querySelector('#place');
    const back = page.bringIntoSight(place, () => place.getBoundingClientRect().top);
    const top = Math.round(place.getBoundingClientRect().top);
    const moved = [window.scrollY, document.querySelector('#inner')?.scrollTop ?? 0];
    back();
    return { top, moved: moved.map((by) => by > 0), back: [window.scrollY, document.querySelector('#inner')?.scrollTop ?? 0] };
  })()`;
  const far = '<div style="height:3000px"></div>';

  test('scrolls the page, leaves room above, and goes back', async () => {
    const { top, ...rest } = await workshop.evaluate<{ top: number }>(
      `${far}<p id="place">x</p>${far}`,
      bring,
    );
    expect(top).toBeGreaterThan(50);
    expect(top).toBeLessThan(300);
    expect(rest).toEqual({ moved: [true, false], back: [0, 0] });
  });

  test('scrolls what scrolls within the page, and then the page', async () => {
    const { top, ...rest } = await workshop.evaluate<{ top: number }>(
      `${far}<div id="inner" style="height:300px;overflow:auto">${far}<p id="place">x</p>${far}</div>${far}`,
      bring,
    );
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(500);
    expect(rest).toEqual({ moved: [true, true], back: [0, 0] });
  });

  test('a page that scrolls smoothly is there at once', async () => {
    const { top } = await workshop.evaluate<{ top: number }>(
      `<style>html { scroll-behavior: smooth }</style>${far}<p id="place">x</p>${far}`,
      bring,
    );
    expect(top).toBeLessThan(300);
  });
});
