import { expect, test } from 'vitest';
import { isReaderNote } from '../../../../src/core/debris/reader-notes.ts';

test.each([
  'Comments by readers do not necessarily reflect the views of The Harbour Post.',
  'The Harbour Post reserves the right to remove or edit any comments. All comments are moderated before they appear.',
  'Um Kommentare schreiben zu können, müssen Sie sich anmelden.',
  'Die Kommentare der Leser geben nicht notwendigerweise die Meinung der Redaktion wieder. Der Hafenbote behält sich vor, ohne Angabe von Gründen Kommentare zu löschen.',
  'Les commentaires publiés ici n’engagent que leurs auteurs.',
  'Los comentarios publicados aquí no reflejan la opinión de este diario.',
  'Os comentários são de responsabilidade exclusiva de seus autores.',
  'I commenti dei lettori non rappresentano le opinioni della redazione.',
  'Please consider supporting our work.',
  'If you liked this, support our journalism with a small monthly donation.',
  'Weniger Anzeigen heißt weniger Seiten. Deshalb freuen wir uns über jede Spende!',
  'Spenden könnt ihr per Paypal oder direkt auf unser Konto, IBAN XX00 0000 0000 0000 0000 00.',
  'Ihnen hat der Artikel gefallen? Bitte helfen Sie uns und spenden Sie jetzt.',
  'Tragen Sie mit Ihrem Beitrag zum Bestehen des Hafenboten bei.',
  'Soutenez notre rédaction',
])('%s', (line) => {
  expect(isReaderNote(line)).toBe(true);
});

test.each([
  'The minister’s comments do not please the crew of the ferry.',
  'The crew’s union has moderated its comments on the line.',
  'Die Kommentare zu dem Untergang waren heftig, sagt die Redaktion.',
  'Wer den Familien helfen will: Spendenkonto der Seenotretter, IBAN XX00 0000 0000 0000 0000 00.',
  'Die Spenden können die Seenotretter gut brauchen, sagt der Kapitän.',
  '„Wir freuen uns über jede Spende“, sagt der Kapitän der Seenotretter.',
  'Donate to the families of the crew: the account is with the bank of Port Ellery.',
  'The party asked its supporters to donate $3 to our campaign, as its letter says.',
  'Los comentarios que hicieron las víctimas fueron recogidos por el tribunal.',
])('text: %s', (line) => {
  expect(isReaderNote(line)).toBe(false);
});
