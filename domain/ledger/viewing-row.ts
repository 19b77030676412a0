// What a viewing writes into the ten columns: where it was, what it came to, and that it was written down late (rules 17-19).
import { type Instant, clockTimeOf, dayOf } from '../calendar/instant.ts'
import { dayWords, momentWords } from '../calendar/korean-day.ts'
import type { Camera } from '../camera/camera.ts'
import type { ViewingRecord } from '../viewing/operations.ts'
import { isEnteredLate, type ViewingMasking, type ViewingResult } from '../viewing/viewing-outcome.ts'
import { groundWords, type RequestBehindRow } from './compose-row.ts'
import type { OfficialRow } from './official-row.ts'
import { fileAndFormWords, staffRelation, standingOf } from './row-words.ts'

interface ViewingFacts {
  readonly record: ViewingRecord
  readonly cameras: readonly Pick<Camera, 'number' | 'place'>[]
  readonly handlerName: string
  readonly request: RequestBehindRow | null
  readonly enteredAt: Instant
}

const resultNames = {
  found: '찾음',
  'not-found': '없음',
  enough: '청구인이 충분히 봄',
  'not-played': '재생 안 됨',
} as const satisfies Record<ViewingResult['kind'], string>

const beside = (name: string, words: string): string => (words === '' ? name : `${name}: ${words}`)

const maskingWords = (masking: ViewingMasking): string => {
  if (masking.kind === 'not-masked') return beside('가리지 않음', masking.reason)
  return masking.kind === 'none-needed' ? '가릴 것 없음' : '다른 사람 가림'
}

const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n')

const periodWords = (from: Instant, to: Instant): string =>
  `${dayWords(dayOf(from))}\n${clockTimeOf(from)} ~ ${clockTimeOf(to)}`

/** Shown to outsiders it is 열람 under the request (rule 19); watched by staff alone it is 이용 within the purpose. */
export const viewingRow = ({ record, cameras, handlerName, request, enteredAt }: ViewingFacts): OfficialRow => {
  const isShown = record.outsiders !== '' && request !== null
  const { startedAt, endedAt, result, withStaff } = record
  const footage = { cameras, from: record.footageFrom, to: record.footageTo, form: '재생' }
  return {
    kind: isShown ? (request.applicant.door === 'authority' ? 'provision' : 'viewing') : 'use',
    occurredAt: startedAt,
    fileAndForm: fileAndFormWords(footage, startedAt),
    handler: handlerName,
    purpose: lines(
      record.purpose,
      result === null ? '' : `결과 ${beside(resultNames[result.kind], result.words)}`,
      isEnteredLate(startedAt, enteredAt) ? `나중에 적음: ${momentWords(enteredAt)}` : '',
    ),
    recipient: isShown
      ? { name: record.outsiders, relation: standingOf(request.applicant), phone: request.requester.phone }
      : { name: withStaff, relation: withStaff === '' ? '' : staffRelation, phone: '' },
    basis: request === null ? '보호법 제25조제1항\n설치 목적 안 이용' : groundWords(request),
    // Staff may see whom they film; only what outsiders saw is judged by what was hidden from them.
    form: lines('시청', record.place, isShown ? maskingWords(record.masking) : ''),
    period: isShown ? periodWords(startedAt, endedAt) : '당일',
    corrects: null,
  }
}
