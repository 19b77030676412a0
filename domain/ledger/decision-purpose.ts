// Column 6 of a row that stands for a decision: what was decided and, where something was kept back, why.
import type { LetterKind } from '../decision/letter.ts'
import type { PostponementCause, RangeResult } from '../decision/range-result.ts'
import { reasonOf } from '../decision/range-result.ts'
import { type Outcome, outcomesOf } from '../decision/outcome.ts'
import { refusalGroundTable } from '../notice/refusal-ground.ts'

export const postponementCauseWords = {
  masking: '다른 사람을 가리는 작업',
  searching: '영상을 찾는 작업',
  equipment: '녹화기 장애',
  other: '그 밖의 정당한 사유',
} as const satisfies Record<PostponementCause, string>

// A row is read without its notice, so it says which demand was answered.
const outcomeWords: Readonly<Record<LetterKind, Readonly<Record<Outcome, string>>>> = {
  viewing: { granted: '열람 통지', part: '일부열람 통지', postponed: '연기', refused: '거절' },
  existence: {
    granted: '존재확인 통지: 있음',
    part: '존재확인 통지: 일부 있음',
    postponed: '존재확인 연기',
    refused: '존재확인 통지',
  },
  deletion: { granted: '삭제 통지', part: '일부 삭제 통지', postponed: '삭제 연기', refused: '삭제하지 않음' },
  suspension: {
    granted: '처리정지 통지',
    part: '일부 처리정지 통지',
    postponed: '처리정지 연기',
    refused: '처리정지하지 않음',
  },
  reply: { granted: '제공 회신', part: '일부 제공 회신', postponed: '회신 연기', refused: '제공하지 않음 회신' },
}

const unique = (words: readonly string[]): string => [...new Set(words)].join('·')

const whyOf = (outcome: Outcome, results: readonly RangeResult[]): string => {
  if (outcome === 'postponed') {
    return unique(
      results.flatMap((result) =>
        result.kind === 'postponed' ? [postponementCauseWords[result.postponement.cause]] : [],
      ),
    )
  }
  return unique(
    results.flatMap((result) => {
      const reason = reasonOf(result)
      return reason === null ? [] : [refusalGroundTable[reason.ground].label]
    }),
  )
}

export const decisionPurpose = (results: readonly RangeResult[], letter: LetterKind): string =>
  outcomesOf(results)
    .map((outcome) => [outcomeWords[letter][outcome], whyOf(outcome, results)].filter((part) => part !== '').join(': '))
    .join('\n')
