import { letters } from '../text/letters.ts';
import { primaryLanguage } from '../sources/language-tag.ts';
import { foldWord, monthOf } from '../sources/month-names.ts';
import { weekdayTable } from '../sources/weekday-table.ts';

/** What stands beside a date and is none: labels, zones, the hours of the day. */
const beside = new Set(
  [
    // English
    'published updated posted last modified first created date on at by the of original originally and am pm a p m est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest ist jst z st nd rd th',
    // German, Dutch, Scandinavian
    'veroffentlicht aktualisiert erstellt geandert stand vom am um uhr den der datum zuletzt gepubliceerd bijgewerkt geplaatst op om uur publicerad uppdaterad publicerat publisert oppdatert publiceret opdateret kl klo julkaistu paivitetty',
    // French, Spanish, Portuguese, Italian
    'publie mis a jour le la les du h min modifie publicado publicada actualizado actualizada creado el las los de del hs hrs horas atualizado atualizada em as ao do da pubblicato aggiornato il alle ore di',
    // Polish, Czech, Turkish, Russian
    'publikacja aktualizacja opublikowano dodano dnia godz r publikovano aktualizovano guncelleme yayinlanma tarihi saat опубликовано обновлено дата в г',
  ]
    .join(' ')
    .split(' '),
);
/** Chinese, Japanese and Korean set the unit behind the number. */
const units = /[\u5e74\u6708\u65e5\u65f6\u6642\u5206\u79d2\u70b9\ub144\uc6d4\uc77c]/g;
/** A year, or day and month in numbers: a clock time alone may be the heading of an entry. */
const dated = /(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;
const lettered = new RegExp(`[${letters}]+`, 'g');
/** Letters of two dates with their labels. */
const longest = 120;

/** The line says when the story was published or changed, and nothing else. */
export const isDateLine = (text: string, language: string): boolean => {
  if (text.length > longest || !dated.test(text)) return false;
  const words = text.replace(units, ' ').match(lettered) ?? [];
  const unknown = words.map(foldWord).filter((word) => !beside.has(word));
  if (unknown.length === 0) return true;
  const days = weekdaysIn(language);
  return unknown.every((word) => days.includes(word) || monthOf(word, language) !== undefined);
};

/** In the page's own language and in English. */
const weekdaysIn = (language: string): readonly string[] =>
  [primaryLanguage(language), 'en'].flatMap((tag) => weekdayTable[tag]?.split(' ') ?? []);
