import { describe, expect, test } from 'vitest';
import { findSpeakers } from '../../../../src/core/sources/speakers.ts';

/** Each case: a text, and who speaks in it; those without a name in brackets. */
type Cases = readonly (readonly [text: string, speakers: readonly string[]])[];

const languages: Readonly<Record<string, Cases>> = {
  en: [
    ['“It is late,” said Jane Doe.', ['Jane Doe']],
    ['“It is late,” Jane Doe said.', ['Jane Doe']],
    ['Said Jane Doe, who was there, “It is late.”', ['Jane Doe']],
    ['Jane Doe said that it was late.', ['Jane Doe']],
    ['Jane Doe said it was late.', ['Jane Doe']],
    ['Jane Doe has repeatedly said so.', ['Jane Doe']],
    ['Jane Doe this week announced a plan.', ['Jane Doe']],
    ['Jane Doe is saying that it is late.', ['Jane Doe']],
    ['It was late, according to Jane Doe.', ['Jane Doe']],
    ['Jane Doe told reporters it was late.', ['Jane Doe']],
    ['“It is late,” Jane Doe told AFP.', ['Jane Doe']],
    ['It is late, reports the Example Times.', ['Example Times']],
    ['The trip was long, Jane Doe’s claim that it was late was not heard.', ['Jane Doe']],
    ['In a statement from the Example Foundation it was called late.', ['Example Foundation']],
    ['Jane Doe released a statement on Monday.', ['Jane Doe']],
    ['Jane Doe was quoted as saying that it was late.', ['Jane Doe']],
    ['The plan was described by Jane Doe as late.', ['Jane Doe']],
    ['The town responded by using trams.', []],
    ['Asked by Jane Doe whether it was late, nobody spoke.', ['Jane Doe']],
    ['Jane Doe left the room, saying it was late.', ['Jane Doe']],
    ['Jane Doe left the room and said it was late.', ['Jane Doe']],
    ['Jane Doe, in particular, criticised the plan.', ['Jane Doe']],
    ['Jane Doe, the star of “Late,” said it was late.', ['Jane Doe']],
    ['Jane Doe, 59, of Exampleton, Md., who watched it, said it was late.', ['Jane Doe']],
    ['Jane "Jay" Doe (D-Exampleton), said it was late.', ['Jane Doe']],
    ['Rep. Jane Doe (D-Md.) said it was late.', ['Jane Doe']],
    ['Jane Doe at the Example Institute said it was late.', ['Jane Doe']],
    ['My friend Jane Doe at the now-defunct Example Times wrote that it was late.', ['Jane Doe']],
    [
      'A spokesman at the powerful Example Institute said it was late.',
      ['[A spokesman at the powerful Example Institute]'],
    ],
    ['Former Secretary of State Jane Doe said it was late.', ['Jane Doe']],
    ['“It is late,” said Ohio delegate Jane Doe.', ['Jane Doe']],
    ['“It is late,” said Charlie King, a teacher.', ['Charlie King']],
    ['Prime Minister Theresa May said it was late.', ['Theresa May']],
    ['LONDON, May 3 (Reuters) — Jane Doe said it was late.', ['Jane Doe']],
    ['It is late. — Jane Doe (@janedoe) September 1, 2016', ['Jane Doe']],
    ['The report found that it was late.', ['[report]']],
    ['Officials in South Korea said it was late.', ['[Officials in South Korea]']],
    ['It was late, according to a spokesman for Jane Doe.', ['[a spokesman for Jane Doe]']],
    ['Critics say it is late.', ['[Critics]']],
    ['“It is late,” he said.', ['[he]']],
    ['Jane Doe said that John Roe wanted to leave.', ['Jane Doe']],
    ['Jane Doe reported from London.', []],
    ['Jane Doe continued to work.', []],
    ['Jane Doe was told that it was late.', []],
  ],
  de: [
    ['„Es ist spät“, sagte Jana Beispiel am Montag.', ['Jana Beispiel']],
    ['Jana Beispiel sagte am Montag, es sei spät.', ['Jana Beispiel']],
    ['Jana Beispiel erklärte, dass es spät sei.', ['Jana Beispiel']],
    ['„Es ist spät“, so Jana Beispiel.', ['Jana Beispiel']],
    ['Laut Jana Beispiel ist es spät.', ['Jana Beispiel']],
    ['Nach Angaben von Jana Beispiel ist es spät.', ['Jana Beispiel']],
    ['Jana Beispiel zufolge ist es spät.', ['Jana Beispiel']],
    ['„Es ist spät“, sagte Bürgermeisterin Jana Beispiel.', ['Jana Beispiel']],
    ['„Es ist spät“, sagte sie.', ['[sie]']],
    ['Es sei spät, teilte die Polizei mit.', ['[die Polizei]']],
    ['Das Haus wurde von Jana Beispiel gebaut.', []],
  ],
  fr: [
    ['« Il est tard », a déclaré Jeanne Dupont.', ['Jeanne Dupont']],
    ['« Il est tard », affirme Jeanne Dupont.', ['Jeanne Dupont']],
    ['Jeanne Dupont a déclaré qu’il était tard.', ['Jeanne Dupont']],
    ['Selon Jeanne Dupont, il est tard.', ['Jeanne Dupont']],
    ['D’après Jeanne Dupont, il est tard.', ['Jeanne Dupont']],
    ['Jeanne Dupont, maire de la ville, explique que c’est tard.', ['Jeanne Dupont']],
    ['« Il est tard », a-t-il ajouté.', ['[il]']],
    ['Selon les autorités, il est tard.', ['[les autorités]']],
    ['Jeanne Dupont est partie.', []],
  ],
  es: [
    ['"Es tarde", dijo el ministro Juan Pérez.', ['Juan Pérez']],
    ['Juan Pérez dijo que es tarde.', ['Juan Pérez']],
    ['Juan Pérez, alcalde de la ciudad, afirmó que es tarde.', ['Juan Pérez']],
    ['Según Juan Pérez, es tarde.', ['Juan Pérez']],
    ['De acuerdo con Juan Pérez, es tarde.', ['Juan Pérez']],
    ['«Es tarde», ha asegurado Juan Pérez.', ['Juan Pérez']],
    ['"Es tarde", dijo ella.', ['[ella]']],
    ['Según las autoridades, es tarde.', ['[las autoridades]']],
    ['Juan Pérez no dijo que es tarde.', []],
  ],
  it: [
    ['«È tardi», spiega Giovanni Rossi.', ['Giovanni Rossi']],
    ['«È tardi», ha detto Giovanni Rossi.', ['Giovanni Rossi']],
    ['Giovanni Rossi ha detto che è tardi.', ['Giovanni Rossi']],
    ['Secondo Giovanni Rossi, è tardi.', ['Giovanni Rossi']],
    ['Giovanni Rossi, sindaco della città, afferma che è tardi.', ['Giovanni Rossi']],
    ['«È tardi», ha aggiunto lui.', ['[lui]']],
    ['Secondo gli esperti, è tardi.', ['[gli esperti]']],
    ['Giovanni Rossi è partito.', []],
  ],
  pt: [
    ['“É tarde”, disse João da Silva.', ['João da Silva']],
    ['João da Silva afirmou que é tarde.', ['João da Silva']],
    ['João da Silva, prefeito da cidade, disse que é tarde.', ['João da Silva']],
    ['Segundo João da Silva, é tarde.', ['João da Silva']],
    ['De acordo com João da Silva, é tarde.', ['João da Silva']],
    ['“É tarde”, disse ele.', ['[ele]']],
    ['Segundo a polícia, é tarde.', ['[a polícia]']],
    ['João da Silva não disse que é tarde.', []],
  ],
  nl: [
    ['“Het is laat”, zegt Jan de Vries.', ['Jan de Vries']],
    ['Jan de Vries zei dat het laat is.', ['Jan de Vries']],
    ['Volgens Jan de Vries is het laat.', ['Jan de Vries']],
    ['“Het is laat”, aldus Jan de Vries.', ['Jan de Vries']],
    ['“Het is laat”, zei hij.', ['[hij]']],
    ['Volgens de politie is het laat.', ['[de politie]']],
    ['Jan de Vries is vertrokken.', []],
  ],
};

describe.each(Object.entries(languages))('%s', (language, cases) => {
  test.each(cases)('%s', (text, expected) =>
    expect(findSpeakers([text], language).map(({ name, named }) => (named ? name : `[${name}]`))).toEqual(
      expected,
    ),
  );
});

test('a language without a table attributes nothing', () => {
  expect(findSpeakers(['Jane Doe sanoi, että on myöhä.'], 'fi')).toEqual([]);
});
