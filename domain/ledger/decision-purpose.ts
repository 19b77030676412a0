// Column 6 of a row that stands for a decision: what was decided and, where something was kept back, why.
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

const outcomeWords = {
  granted: '열람 통지',
  part: '일부열람 통지',
  postponed: '연기',
  refused: '거절',
} as const satisfies Record<Outcome, string>

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

export const decisionPurpose = (results: readonly RangeResult[]): string =>
  outcomesOf(results)
    .map((outcome) => [outcomeWords[outcome], whyOf(outcome, results)].filter((part) => part !== '').join(': '))
    .join('\n')
