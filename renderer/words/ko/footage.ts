export const footage = {
  title: '영상 보관',
  lead: '보관기간보다 오래 둘 영상은 번호를 매겨 여기서 보존합니다.',
} as const
