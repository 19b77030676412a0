export const search = {
  title: '찾기',
} as const
