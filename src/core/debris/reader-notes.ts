import { once } from '../once.ts';
import { normalise } from '../related/normalise.ts';

/**
 * What a page says to its readers below a story, in whole sentences: what holds for comments, and that it asks for money.
 * By a word that such a line holds, in small letters, then by its phrases, as `normalise` writes them. A phrase names the
 * page itself ("we", "our account") or the text that was just read: a report about a charity may end with its account.
 */
const phrases: readonly (readonly [holds: string, ...phrases: readonly string[]])[] = [
  // Comments
  [
    'comments',
    'comments (\\S+ ){0,8}do not (necessarily )?(reflect|represent)',
    'reserves? the right to (\\S+ ){0,4}(remove|delete|edit|moderate) (\\S+ ){0,4}comments',
    '(all )?comments (\\S+ ){0,3}(are|will be) (pre )?moderated',
  ],
  [
    'kommentar',
    'kommentare (\\S+ ){0,4}(geben|spiegeln) (\\S+ ){0,2}nicht (\\S+ ){0,2}die meinung',
    'behalt sich (\\S+ ){0,10}vor (\\S+ ){0,8}kommentare (\\S+ ){0,4}zu (loschen|entfernen)',
    'um (\\S+ ){0,3}kommentare? (\\S+ ){0,2}(verfassen|schreiben|abgeben) zu konnen',
    'kommentare werden (\\S+ ){0,4}(moderiert|freigeschaltet|uberpruft)',
  ],
  [
    'commentaires',
    'commentaires (\\S+ ){0,6}n engagent que leurs auteurs',
    'commentaires (\\S+ ){0,3}sont (\\S+ )?moderes',
  ],
  [
    'coment',
    'comentarios (\\S+ ){0,8}no (reflejan|representan) (\\S+ ){0,3}(opinion|opiniones)',
    'comentarios (\\S+ ){0,8}nao (refletem|representam) (\\S+ ){0,3}opiniao',
    'comentarios (\\S+ ){0,6}(son|sao) de (exclusiva )?responsab?ilidade? (exclusiva )?(de|dos) (sus |seus )?autores',
  ],
  ['commenti', 'commenti (\\S+ ){0,8}non (riflettono|rappresentano) (\\S+ ){0,3}opinion[ei]'],
  // Money
  [
    'support',
    'please consider (supporting|becoming) (us|our|this (site|blog|publication|magazine)|an? (\\S+ )?(member|supporter|subscriber))',
    'support (us|our (work|journalism|reporting)) (on|via|through|with|by) (\\S+ ){0,5}(patreon|paypal|ko fi|steady|donation|contribution|subscription|becoming)',
  ],
  [
    'donat',
    'please (consider )?(donate|donating|make a donation|making a donation|giving a donation) (\\S+ )?to (us|our|this (site|blog|publication|magazine))',
    'support (us|our (work|journalism|reporting)) (\\S+ ){0,5}donat(e|ion|ing)',
  ],
  [
    'spende',
    'freuen wir uns uber (jede|deine|eure|ihre) (\\S+ )?(spende|unterstutzung)',
    'wir freuen uns uber (jede|deine|eure|ihre) (\\S+ )?spende',
    'spenden (konnt ihr|kannst du|konnen sie) (\\S+ ){0,10}(unser|unserem) (\\S+ )?konto',
    'artikel gefallen (\\S+ ){0,8}spende(n sie|t)?',
    'unterstutze(n sie)? (uns|unsere (arbeit|berichterstattung|redaktion)) (\\S+ ){0,4}spende',
  ],
  [
    'beitrag',
    'tragen sie mit ihrem beitrag (\\S+ ){1,12}bei',
    'unterstutzen sie (\\S+ ){0,6}mit ihrem (\\S+ )?beitrag',
  ],
  ['journalismus', 'unterstutze(n sie)? (unseren|unabhangigen|unseren unabhangigen) journalismus'],
  ['faire un don', 'soutenez (nous|notre) (\\S+ ){0,12}faire un don'],
  ['soutenez', 'soutenez (notre|nos) (travail|redaction|journalisme|independance)'],
  ['periodismo', 'apoy[ae] (\\S+ )?(nuestro|a nuestro) (\\S+ )?periodismo'],
  ['jornalismo', 'apoie (o )?(nosso )?jornalismo'],
  ['sostieni', 'sostieni(ci)? (il nostro (lavoro|giornalismo)|la nostra (redazione|informazione))'],
  ['steun', 'steun (ons|onze (journalistiek|redactie)) (\\S+ ){0,4}(donatie|gift|bijdrage|lid)'],
];

/** Signs that a quotation begins with: somebody in the story says it. */
const said = /^["'\u2018\u201a\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a]/;
/** Characters after which such a note has said what it is. */
const longest = 1500;

/** The paragraph tells readers what holds for their comments, or asks them for money. */
export const isReaderNote = (text: string): boolean => {
  if (said.test(text)) return false;
  const begun = text.slice(0, longest);
  const lower = begun.toLowerCase();
  const held = notes.filter(({ holds }) => lower.includes(holds));
  if (held.length === 0) return false;
  const line = normalise(begun);
  return held.some(({ form }) => form().test(line));
};

const notes = phrases.map(([holds, ...forms]) => ({
  holds,
  form: once(() => new RegExp(`(?:^| )(?:${forms.join('|')})(?= |$)`)),
}));
