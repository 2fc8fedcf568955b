import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

test.each<[string, string, readonly string[]]>([
  // A surname with an article of its own.
  ['fr', 'Jeanne Le Pont a déclaré qu’il était tard.', ['Jeanne Le Pont']],
  [
    'fr',
    'Le ministre de l’Économie Jean Le Pont a annoncé un plan.',
    ['Jean Le Pont [Le ministre de l’Économie]'],
  ],
  // What somebody is, behind the name and without an article.
  [
    'fr',
    '« Il est tard », explique Jeanne Dupont, professeure à l’université de Musée.',
    ['Jeanne Dupont [professeure à l’université de Musée]'],
  ],
  ['es', 'Según Ana Ruiz, investigadora del ABC, es tarde.', ['Ana Ruiz [investigadora del ABC]']],
  [
    'it',
    '«È tardi», spiega Anna Rossi, docente all’Università di Esempio.',
    ['Anna Rossi [docente all’Università di Esempio]'],
  ],
  ['pt', '“É tarde”, explica Ana Souza, professora da ABC.', ['Ana Souza [professora da ABC]']],
  [
    'nl',
    'Dat zegt Jan de Vries, hoogleraar aan de Universiteit Voorbeeld.',
    ['Jan de Vries [hoogleraar aan de Universiteit Voorbeeld]'],
  ],
  // Before it, in small letters.
  ['es', 'La vicepresidenta Ana Ruiz ha dicho que es tarde.', ['Ana Ruiz [La vicepresidenta]']],
  ['pt', 'O técnico João declarou que é tarde.', ['João [O técnico]']],
  ['fr', 'Le pape Jean a dit qu’il était tard.', ['Jean [Le pape]']],
  ['nl', 'Dat heeft minister Vries gezegd.', ['Vries [minister]']],
  ['nl', 'ABC-leider Jan de Vries zegt dat het laat is.', ['Jan de Vries [ABC-leider]']],
  // With an article that hangs on it, at the beginning of a sentence.
  ['fr', 'L’avocat Jean Dupont a dénoncé une erreur.', ['Jean Dupont [L’avocat]']],
  [
    'it',
    'L’allenatore della Esempio Mario Rossi ha detto di no.',
    ['Mario Rossi [L’allenatore della Esempio]'],
  ],
  ['fr', 'L’ABC a prévenu qu’il était tard.', ['ABC']],
  // What somebody is of.
  ['fr', '« Tard », a tweeté le patron de ABC Jean Dupont.', ['Jean Dupont [le patron de ABC]']],
  ['es', 'El líder del ABC Juan Pérez ha acusado al Gobierno.', ['Juan Pérez [El líder del ABC]']],
  [
    'es',
    'El delantero del FC Ejemplo Juan Pérez señaló que no.',
    ['Juan Pérez [El delantero del FC Ejemplo]'],
  ],
  ['fr', 'Le PDG de Exemple, Jean Dupont, a promis un tram.', ['Jean Dupont [Le PDG de Exemple]']],
  [
    'it',
    'Il presidente della Regione Esempio Mario Rossi ha detto di no.',
    ['Mario Rossi [Il presidente della Regione Esempio]'],
  ],
  [
    'pt',
    'O governador de São Exemplo, João Silva (ABC), afirmou que não.',
    ['João Silva [O governador de São Exemplo]'],
  ],
  // Where it has been posted is no part of the name.
  ['fr', '« Tard », a réagi sur Twitter Jean Dupont.', ['Jean Dupont']],
  // Houses, and people without a name.
  ['es', 'Médicos Sin Fronteras denunció que es tarde.', ['Médicos Sin Fronteras']],
  ['es', 'La Fiscalía dijo que es tarde.', ['Fiscalía']],
  ['it', 'Fonti di Palazzo Esempio dicono che è tardi.', ['~Fonti di Palazzo Esempio']],
  [
    'de',
    'Die Staatsanwaltschaft Musterstadt teilte mit, dass es spät ist.',
    ['Staatsanwaltschaft Musterstadt'],
  ],
  ['de', 'Das Landgericht Musterstadt entschied, dass es spät ist.', ['Landgericht Musterstadt']],
  ['de', 'Der „Musterbote“ berichtete, dass es spät ist.', ['Musterbote']],
  ['de', 'Der „Klügere“ sagte, dass es spät ist.', []],
  ['de', 'Medienberichten zufolge ist es spät.', ['~Medienberichten']],
])('%s: %s', (lang, text, expected) => expect(foundIn(text, lang)).toEqual(expected));
