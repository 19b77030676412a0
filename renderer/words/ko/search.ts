export const search = {
  title: '찾기',
  placeholder: '이름, 번호, 카메라, 날짜, 전화 끝자리',
  hint: '두 글자부터 찾습니다. 초성(ㅎㄱㄷ), 전화 끝 네 자리, 영상이나 접수한 날(11-22)도 됩니다. 찾은 것도 기록됩니다.',
  results: '찾은 것',
  requests: '청구 {{count}}건',
  notices: '통지 {{count}}건',
  ledgerRows: '관리대장 {{count}}건',
  ledgerNumber: '대장 제{{number}}호',
  tasks: '할 일',
  receive: '‘{{text}}’{{particle}} 청구 접수',
  noMatch: '‘{{text}}’에 맞는 것이 없습니다',
  noMatchWhy: '이름은 두 글자, 전화는 끝 네 자리로 찾아 보세요. 접수번호는 2026-0001처럼 적습니다.',
} as const
