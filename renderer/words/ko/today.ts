export const today = {
  title: '오늘 할 일',
} as const
