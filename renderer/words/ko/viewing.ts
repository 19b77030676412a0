export const viewing = {
  title: '열람 기록',
} as const
