// The work area of the screen: what every camera still keeps, or what is kept beyond its day.
import type { HoldNumber } from '../../../domain/hold/hold.ts'
import { Segmented } from '../../ui/choice.tsx'
import { useWords } from '../../words/use-words.ts'
import { HoldList } from '../hold/hold-list.tsx'
import { MapCard } from './map-card.tsx'

const views = ['map', 'holds'] as const
export type FootageView = (typeof views)[number]

interface FootageMainProps {
  readonly view: FootageView
  readonly onView: (view: FootageView) => void
  readonly openHold: HoldNumber | null
  readonly onHold: (() => void) | null
}

export const FootageMain = ({ view, onView, openHold, onHold }: FootageMainProps) => {
  const t = useWords()
  const choice = (
    <Segmented
      label={t('footage.views')}
      value={view}
      choices={views.map((value) => ({ value, label: t(`footage.view_${value}`) }))}
      onChoose={onView}
    />
  )
  if (view === 'map') return <MapCard beside={choice} />
  return (
    <div className="footage-views">
      <div className="row">{choice}</div>
      <HoldList openNumber={openHold} onPlace={onHold} />
    </div>
  )
}
