import { describe, expect, test } from 'vitest';
import { languages } from '../../../../src/core/related/languages/index.ts';
import { type LabelKind, isTagLine, labelKind, phraseKey } from '../../../../src/core/related/labels.ts';
import { normalise } from '../../../../src/core/related/normalise.ts';

/** What a page of each language prints, in its own spelling; every language has a line here. */
const printed: Readonly<Record<string, Readonly<Record<LabelKind | 'tags', string>>>> = {
  ar: {
    related: 'اقرأ أيضاً',
    mostRead: 'الأكثر قراءة',
    latest: 'آخر الأخبار',
    sponsored: 'إعلان',
    tags: 'الوسوم: بحر',
  },
  ca: {
    related: 'Llegeix també',
    mostRead: 'El més llegit',
    latest: 'Últimes notícies',
    sponsored: 'Publicitat',
    tags: 'Etiquetes: port',
  },
  cs: {
    related: 'Čtěte také',
    mostRead: 'Nejčtenější',
    latest: 'Nejnovější zprávy',
    sponsored: 'Inzerce',
    tags: 'Štítky: přístav',
  },
  da: {
    related: 'Læs også',
    mostRead: 'Mest læste',
    latest: 'Seneste nyt',
    sponsored: 'Annonce',
    tags: 'Emner: havn',
  },
  de: {
    related: 'Mehr zum Thema',
    mostRead: 'Meistgelesen',
    latest: 'Neueste Artikel',
    sponsored: 'Anzeige',
    tags: 'Schlagwörter: Hafen',
  },
  el: {
    related: 'Διαβάστε επίσης',
    mostRead: 'Δημοφιλή',
    latest: 'Τελευταία νέα',
    sponsored: 'Διαφήμιση',
    tags: 'Ετικέτες: λιμάνι',
  },
  en: {
    related: 'You may also like',
    mostRead: 'Most read',
    latest: 'Latest news',
    sponsored: 'Paid content',
    tags: 'Tags: harbour',
  },
  es: {
    related: 'Leer también',
    mostRead: 'Lo más leído',
    latest: 'Últimas noticias',
    sponsored: 'Publicidad',
    tags: 'Etiquetas: puerto',
  },
  fa: {
    related: 'بیشتر بخوانید',
    mostRead: 'پربازدیدترین',
    latest: 'آخرین اخبار',
    sponsored: 'تبلیغات',
    tags: 'برچسب: بندر',
  },
  fi: {
    related: 'Lue myös',
    mostRead: 'Luetuimmat',
    latest: 'Tuoreimmat',
    sponsored: 'Kaupallinen yhteistyö',
    tags: 'Avainsanat: satama',
  },
  fr: {
    related: 'À lire aussi',
    mostRead: 'Les plus lus',
    latest: 'Dernières actualités',
    sponsored: 'Contenu sponsorisé',
    tags: 'Mots-clés : port',
  },
  he: {
    related: 'קראו גם',
    mostRead: 'הנקראות ביותר',
    latest: 'חדשות אחרונות',
    sponsored: 'תוכן ממומן',
    tags: 'תגיות: נמל',
  },
  hi: {
    related: 'यह भी पढ़ें',
    mostRead: 'लोकप्रिय खबरें',
    latest: 'ताज़ा खबरें',
    sponsored: 'विज्ञापन',
    tags: 'टैग: बंदरगाह',
  },
  hu: {
    related: 'Kapcsolódó cikkek',
    mostRead: 'Legolvasottabb',
    latest: 'Friss hírek',
    sponsored: 'Hirdetés',
    tags: 'Címkék: kikötő',
  },
  id: {
    related: 'Baca juga',
    mostRead: 'Terpopuler',
    latest: 'Berita terbaru',
    sponsored: 'Iklan',
    tags: 'Topik: pelabuhan',
  },
  it: {
    related: 'Leggi anche',
    mostRead: 'I più letti',
    latest: 'Ultime notizie',
    sponsored: 'Pubblicità',
    tags: 'Argomenti: porto',
  },
  ja: { related: '関連記事', mostRead: '人気記事', latest: '最新記事', sponsored: '広告', tags: 'タグ 港' },
  ko: {
    related: '관련기사',
    mostRead: '많이 본 뉴스',
    latest: '최신뉴스',
    sponsored: '광고',
    tags: '태그: 항구',
  },
  nl: {
    related: 'Lees ook',
    mostRead: 'Meest gelezen',
    latest: 'Net binnen',
    sponsored: 'Advertentie',
    tags: 'Trefwoorden: haven',
  },
  no: {
    related: 'Les også',
    mostRead: 'Mest lest',
    latest: 'Siste nytt',
    sponsored: 'Annonsørinnhold',
    tags: 'Stikkord: havn',
  },
  pl: {
    related: 'Czytaj także',
    mostRead: 'Najczęściej czytane',
    latest: 'Najnowsze',
    sponsored: 'Materiał sponsorowany',
    tags: 'Tagi: port',
  },
  pt: {
    related: 'Leia também',
    mostRead: 'Mais lidas',
    latest: 'Últimas notícias',
    sponsored: 'Publicidade',
    tags: 'Assuntos: porto',
  },
  ro: {
    related: 'Citește și',
    mostRead: 'Cele mai citite',
    latest: 'Ultimele știri',
    sponsored: 'Publicitate',
    tags: 'Etichete: port',
  },
  ru: {
    related: 'Читайте также',
    mostRead: 'Самое читаемое',
    latest: 'Последние новости',
    sponsored: 'Реклама',
    tags: 'Теги: порт',
  },
  sk: {
    related: 'Čítajte aj',
    mostRead: 'Najčítanejšie',
    latest: 'Najnovšie správy',
    sponsored: 'Inzercia',
    tags: 'Štítky: prístav',
  },
  sv: {
    related: 'Läs också',
    mostRead: 'Mest läst',
    latest: 'Senaste nytt',
    sponsored: 'Annons',
    tags: 'Ämnen: hamn',
  },
  tr: {
    related: 'İlgili Haberler',
    mostRead: 'En çok okunanlar',
    latest: 'Son dakika',
    sponsored: 'Sponsorlu içerik',
    tags: 'Etiketler: liman',
  },
  uk: {
    related: 'Читайте також',
    mostRead: 'Популярні новини',
    latest: 'Останні новини',
    sponsored: 'Новини партнерів',
    tags: 'Мітки: порт',
  },
  vi: {
    related: 'Tin liên quan',
    mostRead: 'Đọc nhiều nhất',
    latest: 'Tin mới nhất',
    sponsored: 'Quảng cáo',
    tags: 'Từ khóa: cảng',
  },
  zh: {
    related: '相关新闻',
    mostRead: '熱門文章',
    latest: '最新消息',
    sponsored: '廣告',
    tags: '关键词 港口',
  },
};

describe.each(Object.keys(languages))('labels of %s', (language) => {
  const { tags, ...labels } = printed[language] ?? { tags: '' };

  test.each(Object.entries(labels))('%s: %s', (kind, label) => {
    expect(labelKind(label)).toBe(kind);
  });

  test('a line of tags, and every kind shown', () => {
    expect(isTagLine(tags)).toBe(true);
    expect(Object.keys(labels)).toHaveLength(4);
  });

  test('no phrase is said to be of two kinds', () => {
    const { related, mostRead, latest, sponsored } = languages[language]!;
    const all = [...related, ...mostRead, ...latest, ...sponsored];
    expect(all.filter((phrase, i) => all.indexOf(phrase) !== i)).toEqual([]);
  });
});

test('the quick key of every phrase is what a page’s text is compared by', () => {
  const phrases = Object.values(languages).flatMap((words) => Object.values(words).flat() as string[]);
  const plain = phrases.filter((phrase) => !phrase.includes('*'));
  expect(plain.filter((phrase) => phraseKey(phrase) !== normalise(phrase))).toEqual([]);
  expect(phrases.filter((phrase) => !/^[^*]+(?:\*[^*]*)?$/.test(phrase))).toEqual([]);
});
