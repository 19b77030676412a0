export const footage = {
  title: '영상 보관',
  lead: '보관기간보다 오래 두는 영상은 여기 있는 것이 모두입니다.',
} as const
