import type { Bylines } from './bylines.ts';

export const turkish: Bylines = {
  by: [],
  written: [],
  author: ['yazar', 'yazan', 'haber', 'muhabir'],
  changed: ['güncelleme', 'güncellendi', 'son güncelleme', 'güncellenme'],
  published: [
    'yayınlanma',
    'yayınlanma tarihi',
    'yayın tarihi',
    'giriş',
    'eklenme tarihi',
    'tarih',
    'oluşturulma',
  ],
  first: ['ilk olarak'],
  source: ['kaynak'],
};
