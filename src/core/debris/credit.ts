/** Who took a picture, in the languages that we know it in. */
const label =
  '(?:photo(?:graph)?s?|image|images|picture|pictures|pic|video|foto|fotos|bild|bilder|titelbild|beitragsbild|symbolbild|aufmacherbild|grafik|illustration|imagen|imagem|immagine|photographie|cr[e\u00e9]dit|cr[e\u00e9]dits|credits?|bildnachweis|bildquelle|fot|zdj[e\u0119]cie|\u0444\u043e\u0442\u043e|\u5199\u771f|\u56fe\u7247)';
const alone = new RegExp(
  `^[(\\[]?${label}(?: (?:by|credit|courtesy|von|de|di))?(?: ?[:\uff1a\u00a9/]|\\.:) ?\\S.{1,100}$`,
  'iu',
);
const atEnd = new RegExp(`[(\\[] ?${label} ?[:\uff1a] ?[^()\\[\\]]{2,60}[)\\]]\\.?$`, 'iu');
const longest = 400;

/** The line is a picture's credit, or a caption that ends in one. */
export const isCredit = (text: string): boolean =>
  text.length <= longest &&
  (alone.test(text) || atEnd.test(text) || (text.startsWith('\u00a9 ') && text.length < 200));
