// What a request for operating-room footage leaves on paper: its decision in three languages, and the consents it waits for.
import { dayOf, instant } from '../../../domain/calendar/instant.ts'
import { holdNumberSchema } from '../../../domain/hold/hold.ts'
import type { Verdict } from '../../../domain/operating-room/request.ts'
import { operatingRoomRequest } from '../../../domain/paper/answered-request.ts'
import { consentForm, type ConsentFormFacts } from '../../../domain/paper/consent-form.ts'
import { objectionAnswerAsRead } from '../../../domain/paper/objection-answer-in-language.ts'
import { operatingRoomNotice } from '../../../domain/paper/operating-room-notice.ts'
import type { Paper } from '../../../domain/paper/paper.ts'
import { clinicOf, ledgerOf } from './drawn-clinic.ts'
import { piecesOf } from './drawn-copies.ts'
import { longName } from './full-sheets.ts'

const issuedAt = instant('2026-11-23T01:00:00Z')
const purpose = '수술 중에 설명 없이 집도의가 바뀌었는지와 마취에서 깨어난 뒤의 처치가 어떠했는지를 확인하려 합니다.'

/** As long as a reason may be. */
const long = '수술에 참여한 사람 가운데 두 사람이 동의하지 않았습니다. '.repeat(30).slice(0, 600).trim()

const verdicts = {
  granted: { kind: 'granted' },
  refused: {
    kind: 'refused',
    reason: '수술에 참여한 사람 가운데 두 사람이 동의하지 않았습니다. '.repeat(5).trim(),
    objection: '결과에 다른 의견이 있으면 이 통지서를 받은 뒤 서면으로 관리책임자에게 알려 주십시오.',
  },
  incomplete: { kind: 'incomplete', note: '동의서는 우편이나 방문으로 내실 수 있습니다. 담당자가 양식을 드립니다.' },
} as const satisfies Record<Verdict['kind'], Verdict>

const noticeOf = (verdict: Verdict, language: 'ko' | 'en' | 'ja', pieceCount = 5): Paper =>
  operatingRoomNotice({
    clinic: clinicOf('a'),
    request: {
      number: 'OR-2026-001',
      requesterName: '홍길동',
      standing: 'patient',
      wish: 'provision',
      basis: { kind: 'consents' },
      people: [
        { position: 0, part: 'patient', name: '홍길동', title: '', words: [] },
        { position: 1, part: 'staff', name: '박간호', title: '간호사', words: [] },
      ],
      receivedAt: issuedAt,
      holdNumber: holdNumberSchema.parse('H-2026-001'),
    },
    ranges: piecesOf(pieceCount),
    verdict,
    decidedAt: issuedAt,
    language,
    number: '2026-1',
    issuedAt,
    handlerName: '이책임',
    anchor: ledgerOf('a'),
  })

const answerOf = (result: 'upheld' | 'not-upheld', language: 'ko' | 'en' | 'ja'): Paper =>
  objectionAnswerAsRead({
    clinic: clinicOf('a'),
    request: operatingRoomRequest(
      { number: 'OR-2026-001', requesterName: longName, basis: { kind: 'consents' } },
      { replyBy: 'visit', language },
    ),
    objection: { noticeNumber: '2026-1', receivedAt: issuedAt, channel: 'post', about: long },
    noticeIssuedAt: issuedAt,
    result,
    words: '마취과 의사의 동의가 아직 없어 보여 드릴 수 없습니다.',
    again: { ranges: result === 'upheld' ? piecesOf(7) : [], dueOn: null },
    corrects: null,
    number: '2026-1',
    answeredOn: dayOf(issuedAt),
    handlerName: '이책임',
    anchor: ledgerOf('a'),
  })

const consentOf = (
  person: ConsentFormFacts['person'],
  capacity: ConsentFormFacts['request']['capacity'],
  basisKind: ConsentFormFacts['request']['basisKind'],
): Paper =>
  consentForm({
    clinic: clinicOf('a'),
    request: { number: 'OR-2026-001', requesterName: longName, wish: 'provision', purpose, capacity, basisKind },
    ranges: piecesOf(5),
    person,
    anchor: ledgerOf('a'),
  })

export const operatingRoomPapers: ReadonlyMap<string, Paper> = new Map<string, Paper>([
  ...(['ko', 'en', 'ja'] as const).flatMap((language) =>
    Object.entries(verdicts).map(([kind, verdict]): readonly [string, Paper] => [
      `a-operating-room-${kind}-${language}`,
      noticeOf(verdict, language),
    ]),
  ),
  ...(['ko', 'en', 'ja'] as const).map((language): readonly [string, Paper] => [
    `a-operating-room-annex-${language}`,
    noticeOf({ kind: 'refused', reason: long, objection: long }, language, 20),
  ]),
  ...(['ko', 'en', 'ja'] as const).flatMap((language) =>
    (['upheld', 'not-upheld'] as const).map((result): readonly [string, Paper] => [
      `a-operating-room-answer-${result}-${language}`,
      answerOf(result, language),
    ]),
  ),
  ['a-consent-patient', consentOf({ part: 'patient', name: '홍길동', title: '' }, 'incapable', 'consents')],
  [
    'a-consent-staff',
    consentOf({ part: 'staff', name: longName, title: '마취통증의학과 전문간호사' }, 'capable', 'mediation'),
  ],
])
