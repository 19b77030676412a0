// Why something is kept back: a ground of the fixed list and the facts it needs (rules 9, 10).
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { stoppedReasonsFor } from '../../../domain/decision/range-rules.ts'
import { letterOf } from '../../../domain/decision/letter.ts'
import { Card, CardBody } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { needsFactsNow } from './decision-stops.ts'
import { GroundList } from './ground-list.tsx'
import { MarkedField } from './marked-field.tsx'
import { factsKeys, groundsTitle } from './notice-words.ts'
import type { TypedDecision } from './typed-decision.ts'
import { groundOf, tabOf } from './typed-ranges.ts'

interface LimitCardsProps {
  readonly request: RequestDetail
  readonly typed: TypedDecision
  readonly set: (part: Partial<TypedDecision>) => void
  readonly issuesAt: (field: string) => readonly FieldIssue[]
}

export const LimitCards = ({ request, typed, set, issuesAt }: LimitCardsProps) => {
  const t = useWords()
  const ground = groundOf(typed, request)
  const factsKey = ground === null ? undefined : factsKeys[ground]
  const areFactsNeeded = ground !== null && needsFactsNow(ground, typed, request)
  return (
    <>
      <GroundList
        request={request}
        typed={typed}
        chosen={ground}
        title={t(groundsTitle[letterOf(request)][tabOf(typed, request) === 'part' ? 'part' : 'whole'])}
        onChoose={(chosen) => set({ ground: chosen })}
      />
      {factsKey !== undefined && (
        <Card>
          <CardBody>
            <MarkedField
              label={t('notice.facts')}
              reasonsIn={stoppedReasonsFor(letterOf(request))}
              text={typed.facts}
              rowCount={2}
              onType={(facts) => set({ facts })}
              issues={issuesAt('reason.facts').filter(({ reason }) => reason !== 'facts-missing')}
              help={t(areFactsNeeded ? factsKey : 'notice.factsKnown')}
              isRequired={areFactsNeeded}
            />
          </CardBody>
        </Card>
      )}
    </>
  )
}
