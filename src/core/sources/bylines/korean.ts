import type { Bylines } from './bylines.ts';

export const korean: Bylines = {
  by: [],
  written: [],
  author: ['글', '기자', '작성자', '글쓴이', '지은이'],
  after: ['기자'],
  changed: ['수정', '업데이트', '최종수정', '갱신'],
  published: ['입력', '등록', '게시', '작성', '발행', '기사입력', '승인'],
  first: [],
  source: ['출처'],
};
