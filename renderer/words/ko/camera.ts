export const camera = {
  title: '카메라',
} as const
