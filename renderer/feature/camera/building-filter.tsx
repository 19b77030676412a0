import type { Camera } from '../../../domain/camera/camera.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Select } from '../../ui/select.tsx'
import { useWords } from '../../words/use-words.ts'
import { countByBuilding } from './camera-counts.ts'

interface BuildingFilterProps {
  readonly cameras: readonly Pick<Camera, 'building'>[]
  readonly chosen: string
  readonly onChoose: (building: string) => void
}

export const everyBuilding = ''
const segmentsMax = 5

export const BuildingFilter = ({ cameras, chosen, onChoose }: BuildingFilterProps) => {
  const t = useWords()
  const buildings = countByBuilding(cameras)
  if (buildings.length < 2) return null
  const choices = [
    { value: everyBuilding, label: t('camera.allBuildings'), count: cameras.length },
    ...buildings.map(({ building, count }) => ({ value: building, label: building, count })),
  ]
  if (choices.length <= segmentsMax) {
    return <Segmented label={t('camera.building')} value={chosen} choices={choices} onChoose={onChoose} />
  }
  return (
    <div className="camera-building">
      <Select
        value={chosen}
        choices={choices.map(({ value, label, count }) => ({ value, label: `${label} ${count}` }))}
        onChoose={onChoose}
      />
    </div>
  )
}
