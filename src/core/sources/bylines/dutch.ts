import type { Bylines } from './bylines.ts';

export const dutch: Bylines = {
  by: ['door'],
  written: [
    'geplaatst door',
    'geschreven door',
    'gepubliceerd door',
    'tekst van',
    'tekst door',
    'een artikel van',
  ],
  author: ['auteur', 'auteurs', 'tekst', 'redactie', 'schrijver'],
  changed: ['bijgewerkt', 'laatst bijgewerkt', 'gewijzigd', 'laatst gewijzigd', 'update', 'aangepast'],
  published: ['gepubliceerd', 'geplaatst', 'publicatiedatum', 'datum', 'aangemaakt'],
  first: [
    'oorspronkelijk gepubliceerd in',
    'oorspronkelijk gepubliceerd op',
    'oorspronkelijk gepubliceerd door',
    'eerder verschenen in',
    'eerder verschenen op',
    'verscheen eerder in',
    'verscheen eerder op',
  ],
  source: ['bron', 'oorspronkelijke bron'],
};
