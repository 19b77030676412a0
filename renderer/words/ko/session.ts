export const session = {
  title: '잠김',
} as const
