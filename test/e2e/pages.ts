/** The pages that the tests are run on, made here: people, places and events are invented. */
import { readFileSync } from 'node:fs';

/** An aggregator's page that prints its article twice. */
export const factory = readFileSync('test/fixtures/news-factory.html', 'utf8');

const subjects = [
  'The ferry',
  'A warden',
  'The mill',
  'Her brother',
  'The council',
  'One baker',
  'The old pilot',
];
const verbs = ['crossed', 'measured', 'painted', 'forgot', 'announced', 'repaired', 'counted'];
const objects = ['the narrow bridge', 'eleven lanterns', 'a copper kettle', 'the southern gate', 'two maps'];
const ends = ['before noon', 'without a word', 'in heavy rain', 'for the third time', 'near the harbour'];

/** Sentences that no two seeds share. */
export const sentences = (seed: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const n = seed * 7919 + i * 104729;
    const pick = (list: readonly string[], step: number): string => list[Math.floor(n / step) % list.length]!;
    return `${pick(subjects, 1)} number ${seed}${i} ${pick(verbs, 3)} ${pick(objects, 5)} ${pick(ends, 11)} and then ${pick(verbs, 17)} ${pick(objects, 29)} while everybody ${pick(verbs, 13)} what was left of case ${n % 9973}.`;
  });

export const paragraphs = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>${sentences(seed * 100 + i, 3).join(' ')}</p>`).join('\n');

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** A story that stands once. */
export const single = page('A quiet week', `<main><h1>A quiet week</h1>${paragraphs(1, 8)}</main>`);

/** A story in two equal elements. */
export const twice = (seed: number, title: string): string =>
  `<main><h1>${title}</h1><div class="one">${paragraphs(seed, 6)}</div><div class="two">${paragraphs(seed, 6)}</div></main>`;

/** Two pages of one site, by one template. */
export const printedTwice = page('Printed twice', twice(12, 'Printed twice'));
export const printedTwiceAgain = page('And again', twice(13, 'And again'));

const told = (html: string): string => html.replace(/<\/?p>/g, ' ');
/** The copy is a part of an element that says other things too. */
export const glued = page(
  'Glued',
  `<main><h1>Glued</h1><div>${paragraphs(31, 6)}</div><div id="glued">${told(paragraphs(31, 6))}<br><br>${told(paragraphs(77, 4))}</div></main>`,
);

/** A story in Arabic, and headlines to read next. */
export const rightToLeft = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>المدينة تعيد بناء الجسر</title></head><body><main><h1>المدينة تعيد بناء الجسر</h1>
<p>قال رئيس البلدية يوم الثلاثاء إن المدينة ستعيد بناء الجسر القديم الذي دمره الفيضان في شهر مارس الماضي، وأضاف أن العمل سيستغرق عشرة أشهر وأن تكلفته تبلغ سبعة ملايين دينار.</p>
<p>وبحسب تقرير صادر عن معهد دراسات الأنهار فإن مستوى المياه ارتفع بمقدار مترين خلال ليلة واحدة، وهو أعلى مستوى مسجل منذ ستين عاما، وقد أُجليت أربعون عائلة من منازلها القريبة من الضفة.</p>
<p>وتقول السلطات إن العبارات الصغيرة ستنقل السكان بين الضفتين مجانا حتى نهاية العمل، وإن المدارس ستبدأ دوامها متأخرة بنصف ساعة كي يتمكن الأطفال من الوصول.</p>
<section><h3>اقرأ أيضا</h3><ul><li><a href="/1">الفيضان يغلق ثلاث مدارس في الشمال لأسبوعين</a></li><li><a href="/2">المجلس يناقش ميزانية الطرق للعام المقبل</a></li></ul></section></main></body></html>`;

const box = `<div class="box"><h3>The donated lamp</h3>${paragraphs(42, 2)}</div>`;
/** A story that stands once, and in it a passage for each of two widths of the window. */
export const passages = page(
  'The lamps',
  `<main><h1>The lamps</h1>${paragraphs(41, 5)}<div class="wide">${box}</div><div class="narrow">${box}</div>${paragraphs(43, 5)}</main>`,
);

export const list = page(
  'Front page',
  `<main>${Array.from({ length: 30 }, (_, i) => `<article><h2><a href="/item/${i}">Item ${i}: ${sentences(i + 50, 1)[0]!.slice(0, 60)}</a></h2><p>${sentences(i + 500, 3).join(' ')}</p></article>`).join('')}</main>`,
);

export const empty = page('Nothing', '<canvas width="300" height="200"></canvas>');

/** A page that goes to another story without loading, like an application does. */
export const application = page(
  'First story',
  `<div id="app">${twice(3, 'First story')}</div><template>${twice(4, 'Second story')}</template>
  <script>addEventListener('go', () => { history.pushState({}, '', '/second'); document.title = 'Second story';
  document.getElementById('app').innerHTML = document.querySelector('template').innerHTML; });</script>`,
);

/** A story that stands once until its copy is added. */
export const growing = page(
  'It grows',
  `<main><h1>It grows</h1><div>${paragraphs(5, 6)}</div></main><template><div>${paragraphs(5, 6)}</div></template>
  <script>addEventListener('grow', () => document.querySelector('main').append(document.querySelector('template').content));</script>`,
);

/** A million words: one story of many sentences, once. */
export const enormous = (): string =>
  page(
    'Long',
    `<main>${Array.from({ length: 10_000 }, (_, i) => `<p>${sentences(i + 1000, 4).join(' ')}</p>`).join('\n')}</main>`,
  );

/** Markup nested deeper than parsers go, built by script. */
export const deep = page(
  'Deep',
  `<main><h1>Deep</h1></main><template>${paragraphs(6, 8)}</template><script>
  let at = document.querySelector('main');
  for (let i = 0; i < 2000; i++) { const inner = document.createElement('div'); at.append(inner); at = inner; }
  at.append(document.querySelector('template').content);</script>`,
);

/** A page that never rests. */
export const restless = page(
  'Restless',
  `${twice(7, 'Restless')}<p id="clock">0</p><script>let n = 0;
  setInterval(() => { document.getElementById('clock').textContent = String(++n);
const p = document.querySelector('.two p'); p.replaceWith(p.cloneNode(true)); }, 5);</script>`,
);

export const frames = page(
  'Framed',
  `${twice(8, 'Framed')}<iframe src="/story"></iframe><iframe srcdoc="<p>${sentences(9, 4).join(' ')}</p>"></iframe>`,
);

/** A form that keeps its own keys, and a place to scroll to. */
export const keyed = factory.replace(
  '</body>',
  `<input id="field"><div style="height:3000px"></div><script>window.keys = [];
  for (const type of ['keydown', 'keyup', 'keypress']) addEventListener(type, (event) => window.keys.push(event.key), true);
  window.nodes = [...document.querySelectorAll('*')];</script></body>`,
);

/** The story of `copies` as its visible copy has it: a figure, a passage more, a sentence less. */
const edited = paragraphs(11, 6)
  .replace('11001', '11009')
  .replace('<p>', '<p>Only this copy tells of the keeper who slept through it all. ')
  .replace(sentences(1103, 3)[1]!, '');

const copied = `<main><h1>Copied</h1><div class="kept">${paragraphs(11, 6)}</div></main>
  <div class="mobile-only" style="display:none">${paragraphs(11, 6)}</div>
  <div style="height:1500px"></div><section class="again">${edited}</section>`;

/** A story, a copy of it for phones, and far below one that was edited. */
export const copies = page('Copied', `${copied}<div style="height:1500px"></div>`);

/** The same in an application's frame: the page itself does not scroll. */
export const scroller = page(
  'Copied',
  `<style>html,body{height:100%;margin:0;overflow:hidden}</style>
  <div id="app" style="height:100%;overflow:auto">${copied}</div>`,
);

/** A story with somebody quoted in its middle, with marks of footnotes, and far from it a line that names the agency. */
export const quoted = page(
  'The sluice holds',
  `<header><nav><a href="/">Home</a></nav></header><main><article><h1>The sluice holds</h1>${paragraphs(51, 8)}
  <p>Nobody was sure. <span id="told">“The sluice will hold until the <a href="https://delta.example/">spring tide</a>,” said Anna Example,<sup><a href="#notes">[1]</a></sup> the harbour master of Quayside.<sup>2</sup></span> Others waited.</p>
  ${paragraphs(52, 8)}</article></main><div style="height:1500px"></div><footer id="notes"><p id="agency">Source: Reuters</p></footer><div style="height:1500px"></div>`,
);
