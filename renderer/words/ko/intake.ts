export const intake = {
  title: '청구 접수',
} as const
