// Builds the sheet that carries the recovery code: the only way back into the book when every password is lost.
import type { RecoveryCodePaper } from './recovery-code-paper.ts'

export interface RecoveryCodeFacts {
  readonly clinicName: string
  /** Twelve groups of four characters. */
  readonly groups: readonly string[]
}

export const recoveryCodeSheet = ({ clinicName, groups }: RecoveryCodeFacts): RecoveryCodePaper => ({
  kind: 'recovery-code',
  version: 1,
  language: 'ko',
  title: '복구 코드',
  clinic: { label: '기관', text: clinicName },
  groups,
  lead: '비밀번호를 모두 잃었을 때 개인영상정보 관리대장을 다시 여는 단 하나의 방법입니다.',
  sections: [
    {
      title: '어디에 두나',
      items: [
        '두 부를 찍어 서로 다른 곳(금고, 잠기는 문서함)에 봉투에 넣어 보관합니다.',
        '관제실 PC 옆이나 모니터에 붙여 두지 않습니다. 사진으로 찍거나 파일로 저장하지 않습니다.',
      ],
    },
    {
      title: '언제 쓰나',
      items: [
        '로그인 화면의 ‘복구 코드로 열기’에 열두 묶음을 차례대로 적고 새 비밀번호를 정합니다.',
        '이 코드와 비밀번호를 모두 잃으면 대장을 열 방법이 없습니다. 만든 사람도 열 수 없습니다.',
      ],
    },
    {
      title: '읽는 법',
      items: ['숫자 0과 1, 영문 O와 I는 쓰지 않습니다. 대문자와 소문자는 가리지 않습니다.'],
    },
  ],
  blanks: ['보관한 곳', '보관한 날', '봉투 봉인 확인'],
  copies: ['2부 가운데 1부', '2부 가운데 2부'],
  form: `${clinicName} 양식 · 이 종이를 가진 사람은 대장을 열 수 있습니다.`,
})
