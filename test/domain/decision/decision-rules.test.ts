import { describe, expect, it } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { type DecisionDraft, decisionDraftSchema } from '../../../domain/decision/decision-draft.ts'
import { decisionIssues, proposedGround } from '../../../domain/decision/decision-rules.ts'
import { articleOf, groundsFor } from '../../../domain/decision/letter-grounds.ts'
import { type LetterKind, letterKinds } from '../../../domain/decision/letter.ts'
import { noFee } from '../../../domain/decision/fee.ts'
import type { RangeAnswer } from '../../../domain/decision/range-answer.ts'
import type { RangeResult, Reason } from '../../../domain/decision/range-result.ts'
import type { RangeToDecide } from '../../../domain/decision/range-rules.ts'
import type { Availability } from '../../../domain/footage/availability.ts'
import { refusalGroundTable, refusalGrounds } from '../../../domain/notice/refusal-ground.ts'
import { rangeIdSchema, requestIdSchema } from '../../../domain/request/request.ts'

const today = plainDay('2026-11-23')
const at = (text: string) => instant(`${text}:00+09:00`)
const idOf = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`

const past: Availability = {
  kind: 'past',
  lastDay: plainDay('2026-10-31'),
  destruction: { ledgerNumber: 41, confirmedOn: plainDay('2026-11-01') },
}
const kept: Availability = { kind: 'available', through: plainDay('2026-12-20') }
const held: Availability = { ...kept, kind: 'held', holdNumber: 'H-2026-001', storedWhere: 'USB' }

const looked = (outcome: 'found' | 'not-filmed'): RangeToDecide['search'] => ({
  outcome,
  note: '',
  searchedAt: at('2026-11-22T10:00'),
  searchedBy: '이책임',
})

const range = (availability: Availability, facts: Partial<RangeToDecide> = {}): RangeToDecide => ({
  id: rangeIdSchema.parse(idOf(1)),
  from: at('2026-11-20T10:00'),
  to: at('2026-11-20T11:00'),
  availability,
  gone: [],
  isOperatingRoom: false,
  isPublic: true,
  answer: null,
  search: looked('found'),
  ...facts,
})
/** The first minutes of the stretch. */
const goneUntil = (end: string, kind: 'past' | 'gone-early' = 'past') => [
  {
    from: at('2026-11-20T10:00'),
    to: at(`2026-11-20T${end}`),
    kind,
    lastDay: plainDay('2026-11-22'),
    destruction: null,
  },
]
const second = (availability: Availability) => range(availability, { id: rangeIdSchema.parse(idOf(2)) })

const because = (ground: Reason['ground'], facts = ''): RangeResult => ({ kind: 'refused', reason: { ground, facts } })
const granted: RangeResult = { kind: 'granted', masking: 'none' }
const postponed = (cause: 'masking' | 'other', endsOn: string, facts = ''): RangeResult => ({
  kind: 'postponed',
  postponement: { cause, facts, expectedEndOn: plainDay(endsOn) },
})
const part = (shown: readonly (readonly [string, string])[]): Extract<RangeResult, { kind: 'part' }> => ({
  kind: 'part',
  masking: 'none',
  shown: shown.map(([from, to]) => ({ from: at(`2026-11-20T${from}`), to: at(`2026-11-20T${to}`) })),
  reason: { ground: 'not-filmed', facts: '' },
})

const appointment: DecisionDraft['appointment'] = {
  at: at('2026-11-27T14:00'),
  place: '원무과',
  forms: ['watching'],
  method: 'visit',
}

const draft = (results: readonly RangeResult[], facts: Partial<DecisionDraft> = {}): DecisionDraft => ({
  requestId: requestIdSchema.parse(idOf(9)),
  results: results.map((result, index) => ({ rangeId: rangeIdSchema.parse(idOf(index + 1)), result })),
  appointment: results.some(({ kind }) => kind === 'granted' || kind === 'part') ? appointment : null,
  fee: noFee,
  addition: '',
  objection: '관리책임자에게 서면이나 전화로 이의를 제기하실 수 있습니다.',
  deliverBy: 'visit',
  ...facts,
})

const issues = (written: DecisionDraft, ranges: readonly RangeToDecide[], identityConfirmed = true) =>
  decisionIssues(written, { letter: 'viewing', identityConfirmed, ranges }, today).map(
    ({ field, reason }) => `${field}: ${reason}`,
  )

describe('a refusal', () => {
  it('rule 29: of footage past its retention passes, and is what the book proposes', () => {
    const ranges = [range(past), second(past)]
    expect(issues(draft([because('retention-passed'), because('retention-passed')]), ranges)).toEqual([])
    expect(proposedGround({ letter: 'viewing', ranges })).toBe('retention-passed')
  })

  it('rule 9: retention is no ground for a stretch that still exists', () => {
    const ranges = [range(past), second(kept)]
    expect(issues(draft([because('retention-passed'), because('retention-passed')]), ranges)).toEqual([
      'results.1.result.reason.ground: ground-unproven',
    ])
    expect(proposedGround({ letter: 'viewing', ranges })).toBeNull()
    expect(proposedGround({ letter: 'viewing', ranges: [] })).toBeNull()
  })

  it('rule 29: of what was lost before its day never says that retention ended, and always what happened', () => {
    const lost: Availability = { kind: 'gone-early', lastDay: plainDay('2026-12-20'), seenOn: plainDay('2026-11-10') }
    const ground = 'results.0.result.reason.ground: ground-unproven'
    expect(issues(draft([because('retention-passed')]), [range(lost)])).toEqual([ground])
    expect(issues(draft([because('footage-lost')]), [range(lost)])).toEqual([
      'results.0.result.reason.facts: facts-missing',
    ])
    const told = draft([because('footage-lost', '녹화기 고장으로 11-10에 지워진 것을 확인')])
    expect(issues(told, [range(lost)])).toEqual([])
    expect(issues(draft([granted]), [range(lost)])).toEqual(['results.0.result: footage-gone-early'])
    expect(proposedGround({ letter: 'viewing', ranges: [range(lost)] })).toBeNull()
    // What is there, and what was to be destroyed, is not lost.
    expect(issues(told, [range(kept)])).toEqual([ground])
    expect(issues(told, [range(past)])).toEqual([ground])
    const search = {
      outcome: 'footage-missing',
      note: '',
      searchedAt: at('2026-11-22T10:00'),
      searchedBy: '이책임',
    } as const
    expect(issues(told, [range(kept, { search })])).toEqual([])
  })

  it('rule 29: a stretch of which a piece is left is never refused as destroyed', () => {
    const gone = goneUntil('10:20')
    expect(issues(draft([because('retention-passed')]), [range(kept, { gone })])).toEqual([
      'results.0.result.reason.ground: ground-unproven',
    ])
    // Nor is it shown as a whole.
    expect(issues(draft([granted]), [range(kept, { gone })])).toEqual(['results.0.result: footage-gone-in-part'])
  })

  it('rule 29: what is left of it is shown, on the ground of the piece that is gone and of no minute more', () => {
    const partOf = (from: string, ground: Reason['ground'], facts = ''): RangeResult => ({
      ...part([[from, '11:00']]),
      reason: { ground, facts },
    })
    const gone = [range(kept, { gone: goneUntil('10:20') })]
    const unproven = ['results.0.result.reason.ground: ground-unproven']
    expect(issues(draft([partOf('10:20', 'retention-passed')]), gone)).toEqual([])
    expect(issues(draft([partOf('10:21', 'retention-passed')]), gone)).toEqual(unproven)
    expect(issues(draft([partOf('10:20', 'retention-passed')]), [range(kept)])).toEqual(unproven)
    // What was lost before its day is told as that, with its facts.
    const lost = [range(kept, { gone: goneUntil('10:20', 'gone-early') })]
    expect(issues(draft([partOf('10:20', 'retention-passed')]), lost)).toEqual(unproven)
    expect(issues(draft([partOf('10:20', 'footage-lost', '녹화기 고장')]), lost)).toEqual([])
    expect(issues(draft([partOf('10:20', 'footage-lost', '녹화기 고장')]), gone)).toEqual(unproven)
  })

  it('rule 12: a confirmed identity is not unconfirmed', () => {
    const written = draft([because('identity-unconfirmed')])
    expect(issues(written, [range(kept)])).toEqual(['results.0.result.reason.ground: ground-unproven'])
    expect(issues(written, [range(kept)], false)).toEqual([])
  })

  it.each([['law-restricts'], ['harm-to-others'], ['investigation-obstructed']] as const)(
    '%s says its facts',
    (ground) => {
      expect(issues(draft([because(ground)]), [range(kept)])).toEqual(['results.0.result.reason.facts: facts-missing'])
    },
  )

  it('rule 34: for an operating room the restricting article is known, and nothing is promised', () => {
    const ranges = [range(kept, { isOperatingRoom: true })]
    expect(issues(draft([because('law-restricts')]), ranges)).toEqual([])
    expect(proposedGround({ letter: 'viewing', ranges })).toBe('law-restricts')
    expect(issues(draft([granted]), ranges)).toEqual(['results.0.result: operating-room'])
  })

  it('rule 38: stopping the processing is exempt in a public place, and only there', () => {
    const [open, closed] = [range(kept), range(kept, { isPublic: false })]
    const propose = (ranges: readonly RangeToDecide[]) => proposedGround({ letter: 'suspension', ranges })
    expect(propose([open])).toBe('exempt-public')
    expect(propose([open, closed])).toBeNull()
    expect(proposedGround({ letter: 'viewing', ranges: [open] })).toBeNull()
    const refused = draft([because('exempt-public')])
    const issuesOf = (ranges: readonly RangeToDecide[]) =>
      decisionIssues(refused, { letter: 'suspension', identityConfirmed: true, ranges }, today).map(
        ({ reason }) => reason,
      )
    expect(issuesOf([open])).toEqual([])
    expect(issuesOf([closed])).toEqual(['ground-unproven'])
  })

  it.each([['addition'], ['objection']] as const)('rule 9: 경찰 입회 필요 in %s is stopped', (field) => {
    const written = draft([because('retention-passed')], { [field]: '경찰 입회 필요' })
    expect(issues(written, [range(past)])).toEqual([`${field}: unlawful-reason`])
  })

  it('rule 10: others in the picture alone are no danger to others', () => {
    expect(issues(draft([because('harm-to-others', '다른 사람이 함께 찍힘')]), [range(kept)])).toEqual([
      'results.0.result.reason.facts: third-party-alone',
    ])
    const danger = '함께 찍힌 다른 사람이 접근금지 명령의 피해자여서 동선이 알려지면 보복이 우려됩니다.'
    expect(issues(draft([because('harm-to-others', danger)]), [range(kept)])).toEqual([])
  })

  it('rule 9: free words make no ground', () => {
    const written = { ...draft([because('not-filmed')]), results: [] as unknown[] }
    written.results = [{ rangeId: idOf(1), result: { kind: 'refused', reason: { ground: '내부 규정', facts: '' } } }]
    expect(decisionDraftSchema.safeParse(written).error?.issues[0]?.path.at(-1)).toBe('ground')
  })

  it('rule 9: every ground has its article and says how sure it is', () => {
    expect(Object.keys(refusalGroundTable)).toEqual([...refusalGrounds])
    for (const ground of refusalGrounds) {
      expect(refusalGroundTable[ground].article).toMatch(/^「.+」 제\d+조/)
      expect(refusalGroundTable[ground].confidence).not.toBe('recalled')
    }
  })
})

describe('each letter has its own grounds', () => {
  const lettered = (letter: LetterKind, written: DecisionDraft, ranges = [range(kept)]) =>
    decisionIssues(written, { letter, identityConfirmed: true, ranges }, today).map(
      ({ field, reason }) => `${field}: ${reason}`,
    )

  it.each(letterKinds)('rule 9: %s refuses on its own grounds alone', (letter) => {
    for (const ground of refusalGrounds) {
      const notAllowed = lettered(letter, draft([because(ground, '사실')])).includes(
        'results.0.result.reason.ground: not-allowed',
      )
      expect(notAllowed).toBe(!groundsFor[letter].includes(ground))
    }
    for (const ground of groundsFor[letter]) expect(articleOf(ground, letter)).toMatch(/^「.+」 제\d+조/)
  })

  it('rule 41: what was deleted is not appointed to be seen, and what is not deleted owes a way to object', () => {
    expect(lettered('deletion', draft([granted], { appointment: null }))).toEqual([])
    expect(lettered('deletion', draft([granted]))).toEqual(['appointment: not-allowed'])
    expect(lettered('deletion', draft([because('law-restricts', '「의료법」 제22조')], { objection: '' }))).toEqual([
      'objection: objection-missing',
    ])
  })

  it('rule 22: an agency may be told that it needs a warrant, and owes no way to object', () => {
    const written = draft([because('ground-missing', '영장이 있어야 제공할 수 있습니다.')], { objection: '' })
    expect(lettered('reply', written)).toEqual([])
    expect(lettered('reply', draft([granted], { appointment: null }))).toEqual(['appointment: appointment-missing'])
  })
})

describe('rule 6: a reason owes a way to object', () => {
  it.each([
    ['refused', because('retention-passed'), past, ['objection: objection-missing']],
    ['postponed', postponed('masking', '2026-12-10'), held, ['objection: objection-missing']],
    ['part', part([['10:05', '10:20']]), kept, ['objection: objection-missing']],
    ['granted', granted, kept, []],
  ] as const)('%s', (_name, result, availability, expected) => {
    expect(issues(draft([result], { objection: ' ' }), [range(availability)])).toEqual(expected)
  })
})

describe('rule 9: a condition is stopped wherever it is typed', () => {
  it.each([
    ['fee.payment', { payment: '경찰 입회 하에 현금으로 선납하셔야 열람 가능' }],
    ['fee.items.0.what', { items: [{ what: '경찰 입회 비용', won: 1000 }], payment: '현금' }],
  ] as const)('%s', (field, fee) => {
    const typed = { causedBy: 'requester' as const, items: [], postageWon: 0, ...fee }
    const found = issues(draft([granted], { fee: { ...typed, items: [...typed.items] } }), [range(kept)])
    expect(found).toContain(`${field}: unlawful-reason`)
  })
})

describe('rule 12: granting needs', () => {
  it('the identity checked, footage that exists, and an appointment to come', () => {
    expect(issues(draft([granted]), [range(kept)])).toEqual([])
    expect(issues(draft([granted]), [range(kept)], false)).toEqual(['results.0.result: identity-unconfirmed'])
    expect(issues(draft([granted]), [range(past)])).toEqual(['results.0.result: retention-passed'])
    expect(issues(draft([granted], { appointment: null }), [range(kept)])).toEqual(['appointment: appointment-missing'])
    const yesterday = { ...appointment, at: at('2026-11-22T14:00') }
    expect(issues(draft([granted], { appointment: yesterday }), [range(kept)])).toEqual(['appointment.at: in-past'])
  })

  it('no appointment where nothing is shown', () => {
    expect(issues(draft([because('retention-passed')], { appointment }), [range(past)])).toEqual([
      'appointment: not-allowed',
    ])
  })

  it('rule 30: footage that is still there on the day, or held', () => {
    const soon: Availability = { kind: 'available', through: plainDay('2026-11-26') }
    expect(issues(draft([granted]), [range(soon)])).toEqual(['appointment.at: hold-needed'])
    expect(issues(draft([granted]), [range(held)])).toEqual([])
  })
})

describe('showing a part', () => {
  it('names pieces inside the stretch, in order, and not all of it', () => {
    const of = (...shown: (readonly [string, string])[]) => issues(draft([part(shown)]), [range(kept)])
    expect(of(['10:05', '10:20'], ['10:42', '10:50'])).toEqual([])
    expect(of(['10:20', '10:05'])).toEqual(['results.0.result.shown: end-before-start'])
    expect(of(['10:42', '10:50'], ['10:05', '10:20'])).toEqual(['results.0.result.shown: not-asked-for'])
    expect(of(['10:50', '11:10'])).toEqual(['results.0.result.shown: not-asked-for'])
    expect(of(['10:00', '11:00'])).toEqual(['results.0.result.shown: not-allowed'])
  })
})

describe('rule 11: postponing needs', () => {
  it('a day on which the cause ends, and words for a cause of its own', () => {
    expect(issues(draft([postponed('masking', '2026-12-10')]), [range(held)])).toEqual([])
    expect(issues(draft([postponed('masking', '2026-11-22')]), [range(held)])).toEqual([
      'results.0.result.postponement.expectedEndOn: in-past',
    ])
    expect(issues(draft([postponed('other', '2026-12-10')]), [range(held)])).toEqual([
      'results.0.result.postponement.facts: facts-missing',
    ])
  })

  it('rule 30: footage that outlives it, so that there is something left to show', () => {
    expect(issues(draft([postponed('masking', '2026-12-21')]), [range(kept)])).toEqual([
      'results.0.result.postponement.expectedEndOn: hold-needed',
    ])
    expect(issues(draft([postponed('masking', '2026-12-21')]), [range(past)])).toEqual([
      'results.0.result: retention-passed',
    ])
  })

  it('rule 10: others in the picture are its very cause, the police still none', () => {
    const told = (facts: string) => issues(draft([postponed('other', '2026-12-10', facts)]), [range(held)])
    expect(told('다른 사람이 함께 찍힘')).toEqual([])
    expect(told('경찰 입회 필요')).toEqual(['results.0.result.postponement.facts: unlawful-reason'])
  })
})

describe('rule 40: who is sent a bill', () => {
  const fee = { ...noFee, items: [{ what: 'USB 1개', won: 5000 }], payment: '현금' }

  it.each(letterKinds)('only a person who exercises the right to see (%s)', (letter) => {
    const found = decisionIssues(
      draft([granted], { fee }),
      { letter, identityConfirmed: true, ranges: [range(kept)] },
      today,
    )
    expect(found.some(({ reason }) => reason === 'fee-not-owed')).toBe(letter !== 'viewing')
  })
})

describe('rule 11: a cause for postponing', () => {
  it.each(letterKinds)('is masking only where something is shown (%s)', (letter) => {
    const written = draft([postponed('masking', '2026-12-01')])
    const ranges = [{ ...range(kept), isPublic: false }]
    const found = decisionIssues(written, { letter, identityConfirmed: true, ranges }, today)
    const isNonsense = letter !== 'viewing' && letter !== 'reply'
    expect(found.map(({ field }) => field)).toEqual(isNonsense ? ['results.0.result.postponement.cause'] : [])
  })
})

describe('rule 40: a fee', () => {
  const copy = { ...appointment, forms: ['file' as const], method: 'post' as const }
  const fee = { ...noFee, items: [{ what: 'USB 1개', won: 5000 }], payment: '현금' }
  const of = (facts: Partial<DecisionDraft>) => issues(draft([granted], facts), [range(kept)])

  it('is the sum of its items, and says how it is paid', () => {
    expect(of({ fee })).toEqual([])
    expect(of({ fee: { ...fee, payment: '' } })).toEqual(['fee.payment: required'])
  })

  it('is nothing where the clinic caused the request, or where nothing is shown', () => {
    expect(of({ fee: { ...fee, causedBy: 'clinic' } })).toEqual(['fee: fee-not-owed'])
    expect(issues(draft([because('retention-passed')], { fee }), [range(past)])).toEqual(['fee: fee-not-owed'])
  })

  it('holds postage only for a copy that goes by post', () => {
    const mailed = { ...fee, postageWon: 4000 }
    expect(of({ fee: mailed })).toEqual(['fee.postageWon: postage-not-owed'])
    expect(of({ fee: mailed, appointment: copy })).toEqual([])
    expect(of({ fee: mailed, appointment: { ...copy, forms: ['watching'] } })).toEqual([
      'fee.postageWon: postage-not-owed',
    ])
  })
})

describe('one round decides every stretch that awaits it, once', () => {
  const decided = (result: RangeResult): RangeAnswer => ({ kind: 'decided', result })

  it('none is left out, none is decided twice, none of another request', () => {
    const ranges = [range(kept), second(kept)]
    expect(issues(draft([granted]), ranges)).toEqual(['results: range-undecided'])
    const [first] = draft([granted]).results
    const twice = first === undefined ? [] : [first, first]
    expect(issues(draft([granted], { results: twice }), [range(kept)])).toEqual(['results.1: not-allowed'])
    expect(issues(draft([granted, granted]), [range(kept)])).toEqual(['results.1: not-allowed'])
  })

  it('rule 11: what was postponed awaits another round, what was refused or granted does not', () => {
    expect(issues(draft([granted]), [range(kept, { answer: decided(postponed('masking', '2026-11-23')) })])).toEqual([])
    for (const answer of [decided(because('not-filmed')), decided(granted)])
      expect(issues(draft([granted]), [range(kept, { answer })])).toEqual(['results.0: not-allowed'])
  })
})
