import { expect, test } from 'vitest';
import { register } from '../../../../src/core/sources/register.ts';

test.each([
  ['chief executive of the Harbour Post -', 'chief executive of the Harbour Post'],
  ['editor of “Late,', 'editor of “Late”'],
  ['a “night” editor,', 'a “night” editor'],
  ['editor of “Late', 'editor of “Late'],
  ['the', ''],
  ['harbour master', 'harbour master'],
])('the role %s is told as %s', (affiliation, expected) => {
  const { add, speakers } = register();
  add({ name: 'Jane Doe', affiliation, named: true, evidence: '' });
  expect(speakers().map((speaker) => speaker.affiliation)).toEqual([expected]);
});
