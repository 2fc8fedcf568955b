import type { Bylines } from './bylines.ts';

export const thai: Bylines = {
  by: ['โดย'],
  written: [],
  author: ['ผู้เขียน', 'ผู้สื่อข่าว'],
  changed: ['อัปเดต', 'อัพเดต', 'ปรับปรุงล่าสุด', 'แก้ไขล่าสุด'],
  published: ['เผยแพร่', 'วันที่'],
  first: [],
  source: ['ที่มา'],
};
