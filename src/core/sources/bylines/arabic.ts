import type { Bylines } from './bylines.ts';

export const arabic: Bylines = {
  by: ['بقلم'],
  written: ['كتب', 'كتبت', 'كتبه', 'بقلم'],
  author: ['الكاتب', 'المؤلف', 'تحرير'],
  changed: ['آخر تحديث', 'تحديث', 'حدث'],
  published: ['نشر', 'نُشر', 'تاريخ النشر', 'نشر في'],
  first: ['نشر أولا في'],
  source: ['المصدر', 'مصدر'],
};
