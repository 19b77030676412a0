export const notice = {
  title: '거절 통지',
} as const
