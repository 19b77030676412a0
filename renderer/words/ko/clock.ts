// PC 시계: every day and deadline hangs on it.
export const clock = {
  title: 'PC 시계 확인',
  ahead: 'PC 시계가 앞으로 건너뛰었습니다',
  aheadDays: 'PC 시계가 {{count}}일 앞으로 건너뛰었습니다',
  back: 'PC 시계가 뒤로 돌아갔습니다',
  backDays: 'PC 시계가 {{count}}일 뒤로 돌아갔습니다',
  readings: '맞는 시각 {{from}}, PC 시계가 가리킨 시각 {{to}}.',
  why: '기한과 보관기간은 이 PC의 시계로 셉니다. Windows의 날짜와 시각이 맞는지 보고, 왜 달라졌는지 적어 주세요. 건너뛴 것은 대장에 남습니다.',
  countedByIt: '남은 날과 기한을 이 시계로 세었습니다. 시계를 확인하기 전에는 믿지 마세요.',
  note: '왜 달라졌습니까',
  acknowledge: '확인했습니다',
  acknowledged: '시계를 확인한 것으로 적었습니다',
  officerOnly: '관리책임자가 확인합니다.',
  duty: 'PC 시계 확인',
  dutyFact: 'PC 시계가 건너뛰었습니다. 기한이 모두 이 시계로 계산됩니다',
  dutyAct: '시계 확인',
} as const
