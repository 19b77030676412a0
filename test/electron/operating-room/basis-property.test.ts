// Whatever the desk does in whatever order, no showing enters the book without a complete basis. The reference keeps its own
// account of who last said what, and knows nothing of the product's rules.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type House, openHouse } from '../door/house.ts'
import { confirmIdentity, consentOf, people, receive, viewingOf } from './operating-room-inputs.ts'

type Step =
  | { readonly kind: 'consent'; readonly position: number; readonly answer: 'given' | 'refused' }
  | { readonly kind: 'join' }
  | { readonly kind: 'grant' | 'refuse' | 'incomplete' | 'show' | 'close' }

const consents = fc.record({
  kind: fc.constant('consent' as const),
  position: fc.nat({ max: people.length }),
  answer: fc.constantFrom('given' as const, 'given' as const, 'given' as const, 'refused' as const),
})
const acts = fc.record({ kind: fc.constantFrom('grant', 'show', 'show', 'incomplete', 'join', 'refuse', 'close') })
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof({ weight: 4, arbitrary: consents }, { weight: 2, arbitrary: acts }),
  { minLength: 6, maxLength: 30 },
)

const inputOf = (step: Step, requestId: string, cameraId: string, built: House): readonly [string, unknown] => {
  switch (step.kind) {
    case 'consent':
      return ['operatingRoom.recordConsent', consentOf(requestId, step.position, step.answer)]
    case 'join':
      return ['operatingRoom.addPerson', { requestId, part: 'staff', name: '최보조', title: '' }]
    case 'show':
      return ['operatingRoom.recordViewing', viewingOf(built, { requestId, cameraId })]
    case 'close':
      return ['operatingRoom.close', { requestId, how: 'withdrawn', note: '거둠' }]
    case 'grant':
      return ['operatingRoom.decide', { requestId, verdict: { kind: 'granted' }, language: 'ko' }]
    case 'incomplete':
      return ['operatingRoom.decide', { requestId, verdict: { kind: 'incomplete', note: '' }, language: 'ko' }]
    case 'refuse':
      return [
        'operatingRoom.decide',
        { requestId, verdict: { kind: 'refused', reason: '없음', objection: '이의' }, language: 'ko' },
      ]
  }
}

test('rule 34: no order of acts records a showing without everybody’s consent', async () => {
  const built = await openHouse()
  let shownCount = 0
  await fc.assert(
    fc.asyncProperty(steps, async (walk) => {
      const { requestId, cameraId } = await receive(built)
      await confirmIdentity(built, requestId)
      const said = new Map<number, string>()
      let personCount: number = people.length
      let isGranted = false
      const wrong: Step[] = []
      for (const step of walk) {
        const [name, input] = inputOf(step, requestId, cameraId, built)
        const answer = await built.dispatch(name, input)
        if (step.kind === 'show') {
          const hasEverybody = [...Array(personCount).keys()].every((position) => said.get(position) === 'given')
          // Both ways: what is complete and granted is shown, and nothing else is.
          if (answer.ok !== (isGranted && hasEverybody)) wrong.push(step)
          shownCount += Number(answer.ok)
        }
        if (!answer.ok) continue
        if (step.kind === 'consent') said.set(step.position, step.answer)
        if (step.kind === 'join') personCount += 1
        if (step.kind === 'grant') isGranted = true
        if (step.kind === 'close') isGranted = false
      }
      expect(wrong).toEqual([])
    }),
    {
      numRuns: 60,
      examples: [
        [
          [
            ...people.map((_, position): Step => ({ kind: 'consent', position, answer: 'given' })),
            { kind: 'grant' },
            { kind: 'show' },
          ],
        ],
      ],
    },
  )
  expect(shownCount).toBeGreaterThan(0)
}, 60_000)
