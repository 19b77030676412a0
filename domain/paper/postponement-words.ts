// Why a viewing is postponed (PIPA art. 35(3)), and what is done about it meanwhile.
import { dayAndWeekdayWords, momentWords } from '../calendar/korean-day.ts'
import type { Postponement, PostponementCause } from '../decision/range-result.ts'
import type { Keeping } from './keeping.ts'
import type { ReasonWords } from './letter-words.ts'

const causes = {
  masking: {
    lead: '다른 사람을 가리는 작업이 필요함.',
    why: '요구하신 영상에는 다른 사람이 함께 찍혀 있어 알아볼 수 없게 가리는 작업을 하고 있습니다.',
  },
  searching: {
    lead: '영상을 찾는 데 시간이 필요함.',
    why: '요구하신 시간대의 영상에서 귀하가 찍힌 장면을 찾고 있습니다.',
  },
  equipment: { lead: '녹화기 장애.', why: '녹화기에 장애가 있어 고치고 있습니다.' },
  other: { lead: '그 밖의 정당한 사유.', why: '' },
} as const satisfies Record<PostponementCause, { readonly lead: string; readonly why: string }>

const sentence = (words: string): string => (words === '' ? '' : `${words.replace(/[.\s]+$/u, '')}.`)

const keptWords = (keeping: Keeping): string => {
  if (keeping.kind === 'not-held') return ''
  return keeping.since === null
    ? '영상은 그때까지 지워지지 않도록 따로 보존해 두었습니다.'
    : `영상은 그때까지 지워지지 않도록 ${momentWords(keeping.since)}에 따로 보존했습니다.`
}

export const postponementWords = ({ cause, facts, expectedEndOn }: Postponement, keeping: Keeping): ReasonWords => ({
  lead: causes[cause].lead,
  text: [
    causes[cause].why,
    sentence(facts),
    `${dayAndWeekdayWords(expectedEndOn)}에 끝날 예정입니다.`,
    keptWords(keeping),
  ]
    .filter((part) => part !== '')
    .join(' '),
})
