import type { SiteState } from '../../../src/contracts/ports.ts';
import type { Headline, Report, Source, Verdict } from '../../../src/contracts/report.ts';
import { defaults } from '../../../src/core/settings.ts';
import type { PopupScenario } from './fixture/popup.ts';

export const repeated: Verdict = {
  kind: 'repeated',
  copies: 2,
  foldedWords: 1240,
  words: 2100,
  truncated: false,
};

export const site: SiteState = {
  host: 'news.example',
  tab: 'ok',
  on: false,
  allowed: false,
  everySite: false,
  notices: [],
};

const source = (role: Source['role'], name: string, rest: Partial<Source> = {}): Source => ({
  role,
  name,
  named: true,
  mentions: 1,
  evidence: '',
  ...rest,
});

export const sources: readonly Source[] = [
  source('publisher', 'The Harbour Courier', { url: 'https://news.example/' }),
  source('agency', 'Northern Wire', { evidence: 'OSTVIK (Northern Wire) — The harbour reopened on Monday.' }),
  source('byline', 'Ida Solberg'),
  source('byline', 'Tomas Wren'),
  source('quoted', 'Marit Lund', {
    affiliation: 'harbour master of Ostvik',
    evidence: '“We counted forty boats before noon,” said Marit Lund, harbour master of Ostvik.',
  }),
  source('quoted', 'Coastal Research Institute', {
    evidence:
      'The Coastal Research Institute said on Tuesday that the seabed had shifted by almost two metres since the last survey, that the old charts should no longer be used by anyone who sails at night, and that new ones would be printed before the winter.',
  }),
  source('quoted', 'Per Aas', {
    affiliation: 'a fisherman',
    evidence: 'Per Aas, a fisherman, called it “a good day”.',
  }),
  source('quoted', 'Lena Okafor', {
    affiliation: 'professor of oceanography at the University of Westmark',
    evidence: '“Nobody expected it so soon,” Lena Okafor said.',
  }),
  source('quoted', 'Jon Dahl', { affiliation: 'mayor', evidence: 'Mayor Jon Dahl thanked the crews.' }),
  source('quoted', 'Nadia Brandt', { evidence: 'Nadia Brandt disagreed.' }),
  source('cited', 'Survey of the northern seabed, 2023', {
    url: 'https://www.research.example/survey',
    evidence: 'The figures come from the 2023 survey of the northern seabed.',
  }),
  source('cited', 'a page that lies', { url: 'javascript:alert(1)', evidence: 'See a page that lies.' }),
  source('quoted', 'officials', { named: false, evidence: 'Officials said the pier would follow.' }),
  source('quoted', 'a spokesman', { named: false, evidence: 'A spokesman declined to comment.' }),
];

export const related: readonly Headline[] = [
  { title: 'Ferry to the islands runs again', url: 'https://news.example/ferry' },
  {
    title: 'Why the old lighthouse will not be torn down after all, and what that costs the town',
    url: 'https://news.example/lighthouse',
  },
  { title: 'Storm damage: what insurers pay', url: 'https://news.example/insurers' },
  { title: 'A headline that the page gives no link for' },
  { title: 'Fish prices fall for the third week', url: 'https://news.example/fish' },
  { title: 'The town that waited for a harbour', url: 'https://news.example/town' },
  { title: 'Forty boats', url: 'https://news.example/forty' },
];

export const report = (story: Partial<Report['stories'][number]> = {}): Report => ({
  url: 'https://news.example/harbour',
  verdict: repeated,
  stories: [
    {
      title: 'The harbour is open again',
      byline: ['Ida Solberg', 'Tomas Wren'],
      publisher: 'The Harbour Courier',
      published: '2024-05-13T08:20:00+02:00',
      lang: 'en',
      dir: 'ltr',
      text: 'The harbour reopened on Monday.',
      words: 860,
      copies: [],
      related,
      sources,
      ...story,
    },
  ],
  ms: { detect: 2, total: 20 },
});

/** An ordinary page that repeats its story; `change` makes another case of it. */
export const popup = (change: Partial<PopupScenario> = {}): PopupScenario => ({
  site,
  detect: { ok: true, value: repeated },
  analyse: { ok: true, value: report() },
  view: { ok: true, value: { open: false } },
  preferences: defaults.preferences,
  ...change,
});
