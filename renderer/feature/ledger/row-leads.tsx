// From a row to what it tells of: its request of either door, the copy, the order to destroy, the holds, the footage that was deleted.
import { useDoor } from '../../store/door.ts'
import { go, type Route } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../words/use-words.ts'

interface RowLeadsProps {
  readonly number: number
  readonly onLeave: () => void
}

export const RowLeads = ({ number, onLeave }: RowLeadsProps) => {
  const t = useWords()
  const asked = useDoor('ledger.open', { number })
  if (asked.kind !== 'answered') return null
  const { request, operatingRoom, copy, order, holdNumbers, isAutoDeletion } = asked.value
  const leads: readonly { readonly word: string; readonly route: Route }[] = [
    ...(request === null
      ? []
      : [
          {
            word: t('ledger.leads.request', { number: request.number }),
            route: { kind: 'request', requestId: request.id } as const,
          },
        ]),
    ...(operatingRoom === null
      ? []
      : [
          {
            word: t('ledger.leads.operatingRoom', { number: operatingRoom.number }),
            route: { kind: 'operating-room', requestId: operatingRoom.id } as const,
          },
        ]),
    ...(copy === null
      ? []
      : [
          {
            word: t('ledger.leads.copy', { number: copy.number }),
            route: { kind: 'copies', copyId: copy.id } as const,
          },
        ]),
    ...(order === null
      ? []
      : [{ word: t('ledger.leads.order', { number: order }), route: { kind: 'destructions', order } as const }]),
    ...holdNumbers.map((hold) => ({
      word: t('ledger.leads.hold', { number: hold }),
      route: { kind: 'footage', holdNumber: hold } as const,
    })),
    ...(isAutoDeletion ? [{ word: t('ledger.leads.footage'), route: { kind: 'footage' } as const }] : []),
  ]
  if (leads.length === 0) return null
  return (
    <div className="row row-wrap" role="group" aria-label={t('ledger.leads.label')}>
      <span className="cap">{t('ledger.leads.label')}</span>
      {leads.map(({ word, route }) => (
        <Button
          key={word}
          size="small"
          onPress={() => {
            onLeave()
            go(route)
          }}
        >
          {word}
        </Button>
      ))}
    </div>
  )
}
