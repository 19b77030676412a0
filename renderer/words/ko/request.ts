export const request = {
  title: '청구',
} as const
