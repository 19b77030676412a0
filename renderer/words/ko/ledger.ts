export const ledger = {
  title: '관리대장',
} as const
