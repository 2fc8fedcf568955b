import { setOf } from './word-set.ts';

/** Stand before who took or made a picture, in the languages that we know them in; before a colon, or "by". */
export const pictureWords = setOf(
  'photo photos photograph photographs photography image images picture pictures pic pics video videos graphic graphics illustration illustrations foto fotos fotograf bild bilder titelbild beitragsbild symbolbild aufmacherbild grafik illustrationen imagen imagem immagine photographie cr\u00e9dit cr\u00e9dits credit credits bildnachweis bildquelle fot zdj\u0119cie \u0444\u043e\u0442\u043e \u5199\u771f \u56fe\u7247 \u64ae\u5f71 \u6444\u5f71 \u651d\u5f71 \uc0ac\uc9c4',
);
