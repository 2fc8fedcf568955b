import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Workshop, openWorkshop } from './chromium.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(async () => workshop?.close());

/** What is found on a page: the headlines, the most read, and the texts of the blocks that are taken out of the story. */
const found = async (
  markup: string,
): Promise<{ readonly headlines: unknown[]; readonly mostRead: unknown[]; readonly out: string[] }> =>
  workshop.evaluate(
    markup,
    `(() => {
      const read = page.finish(page.readPage(document.body));
      const { headlines, mostRead, blocks } = page.findRelated(read, 'The story itself');
      return { headlines, mostRead, out: [...blocks].map((block) => read.blocks[block].text) };
    })()`,
  );
const titles = (headlines: readonly unknown[]): string[] =>
  headlines.map((headline) => (headline as { readonly title: string }).title);

const prose = `<p>${'The ferry left the quay before noon and nobody could say who was at the wheel. '.repeat(4)}</p>`;
const a = (text: string, path = text.toLowerCase().replace(/\W+/g, '-')): string =>
  `<a href="https://news.example/2024/${path}">${text}</a>`;

/** An entry of a list, with a tooltip. */
const entry = (text: string, path: string, tip = ''): string =>
  `<li><a href="https://news.example/2024/${path}" title="${tip}">${text}</a></li>`;

describe('related headlines of a page', () => {
  test('one of each card, with outlet and day, without kicker, date and what nobody sees', async () => {
    const { headlines } = await found(
      `${prose}<section><h2>Related</h2>
        <article><a href="https://news.example/2024/ferry"><span class="kicker">Coast</span><h3><span class="sr-only">Go to:</span> <span class="card-title">Ferry runs aground</span></h3></a><p>May 4, 2022</p></article>
        <article><h3><a href="https://post.example/2024/salt">What the salt is for</a></h3><p>May 5, 2022</p></article>
      </section>`,
    );
    expect(headlines).toEqual([
      {
        title: 'Ferry runs aground',
        url: 'https://news.example/2024/ferry',
        outlet: 'news.example',
        published: '2022-05-04',
      },
      {
        title: 'What the salt is for',
        url: 'https://post.example/2024/salt',
        outlet: 'post.example',
        published: '2022-05-05',
      },
    ]);
  });

  test('without the day that a comma sets behind it, which is its day', async () => {
    const { headlines } = await found(
      `${prose}<h2>Related</h2><ul>${entry('Ferry runs aground again, 04.12.2018', 'ferry')}${entry('What the salt is for', 'salt')}</ul>`,
    );
    expect(headlines).toEqual([
      {
        title: 'Ferry runs aground again',
        url: 'https://news.example/2024/ferry',
        outlet: 'news.example',
        published: '2018-12-04',
      },
      { title: 'What the salt is for', url: 'https://news.example/2024/salt', outlet: 'news.example' },
    ]);
  });

  test('without the arrow before it, and in full, without a credit, where a tooltip has all of it', async () => {
    const { headlines } = await found(
      `${prose}<h2>Related</h2><ul>
        ${entry('> Ferry runs aground again', 'ferry')}
        ${entry('What the salt is for and where it goes…', 'salt', 'What the salt is for and where it goes now   (Photo: Agency)')}
        ${entry('» Who was at the wheel', 'wheel')}
      </ul>`,
    );
    expect(titles(headlines)).toEqual([
      'Ferry runs aground again',
      'What the salt is for and where it goes now',
      'Who was at the wheel',
    ]);
  });

  test('a heading that is a label with a link behind it', async () => {
    const { headlines, out } = await found(
      `${prose}<h4>Read also | ${a('Ferry runs aground again')}</h4>${prose}<h3>Related article ${a('What the salt is for')}</h3>${prose}`,
    );
    expect(titles(headlines)).toEqual(['Ferry runs aground again', 'What the salt is for']);
    expect(out).toHaveLength(2);
  });

  test('kickers by their names, or set apart by style, are no part of a headline', async () => {
    const { headlines } = await found(
      `${prose}<section><h2>Related</h2><ul>
        <li><a href="https://news.example/2024/ferry"><span class="card__icon">Only for our subscribers</span> Ferry runs aground again</a></li>
        <li><a href="https://news.example/2024/salt"><span style="display:block">Coast</span><span style="display:block">What the salt is for</span></a></li>
        <li><a href="https://news.example/2024/quist"><b>WATCH</b>Quist speaks to the captain</a></li></ul></section>
        <p>Read more: <a href="https://news.example/2024/salt">What the salt is for</a></p>`,
    );
    expect(titles(headlines)).toEqual([
      'Ferry runs aground again',
      'What the salt is for',
      'Quist speaks to the captain',
    ]);
  });

  test('links that were run together in one line after a label', async () => {
    const { headlines, out } = await found(
      `${prose}<p><b>DON'T MISS</b><br>${a('Ferry runs aground')} [VIDEO]<br>${a('What the salt is for')} [INSIGHT]</p>${prose}`,
    );
    expect(titles(headlines)).toEqual(['Ferry runs aground', 'What the salt is for']);
    expect(out).toHaveLength(1);
  });

  test('the most read stand apart', async () => {
    const { headlines, mostRead } = await found(
      `${prose}<div><h3>Most read</h3><ul><li>${a('Ferry runs aground')}</li><li>${a('What the salt is for')}</li></ul></div>`,
    );
    expect([titles(headlines), titles(mostRead)]).toEqual([
      [],
      ['Ferry runs aground', 'What the salt is for'],
    ]);
  });

  test('nothing that was paid for, and not the story itself', async () => {
    const { headlines } = await found(
      `${prose}<div><h3>You may also like</h3><ul>
        <li>${a('Ferry runs aground')}</li>
        <li><a rel="sponsored" href="https://news.example/2024/knees">One trick against sore knees</a></li>
        <li><a href="https://trc.taboola.com/click/2024">Dentists do not want you to know</a></li>
        <li class="taboola-card">${a('Ten stars who lost it all')}</li>
        <li>${a('The story itself')}</li>
        <li>${a('What the salt is for')}</li></ul></div>`,
    );
    expect(titles(headlines)).toEqual(['Ferry runs aground', 'What the salt is for']);
  });

  test('a list that only its element is named after', async () => {
    const { headlines } = await found(
      `${prose}<div class="td-related-posts"><h4>Of salt and ships</h4><p>${a('Ferry runs aground')}</p><p>${a('What the salt is for')}</p></div>`,
    );
    expect(titles(headlines)).toEqual(['Ferry runs aground', 'What the salt is for']);
  });

  test('a story’s element with such a name keeps its text', async () => {
    const { out } = await found(
      `<article class="has-related">${prose}<p>${a('Ferry runs aground')}</p>${prose}</article>`,
    );
    expect(out).toEqual([]);
  });
});
