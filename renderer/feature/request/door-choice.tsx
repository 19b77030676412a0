// The doors of the intake: who asks decides what is asked. Alt and a digit change the door; each keeps its own draft.
import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import type { Door } from '../../../domain/request/applicant.ts'
import type { IconComponent } from '../../ui/icon.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { useShortcut } from '../../ui/shortcut.ts'
import { useWords } from '../../words/use-words.ts'
import './door-choice.css'

const doors = [
  { door: 'self', icon: IconUser, digit: 1 },
  { door: 'agent', icon: IconUsers, digit: 2 },
  { door: 'authority', icon: IconGavel, digit: 3 },
] as const satisfies readonly { readonly door: Door; readonly icon: IconComponent; readonly digit: number }[]

interface DoorChoiceProps {
  readonly door: Door
  readonly onChoose: (door: Door) => void
}

const DoorButton = ({
  place: { door, icon, digit },
  isOn,
  onChoose,
}: {
  readonly place: (typeof doors)[number]
  readonly isOn: boolean
  readonly onChoose: (door: Door) => void
}) => {
  const t = useWords()
  useShortcut(`Alt+${digit}`, () => onChoose(door))
  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-keyshortcuts={`Alt+${digit}`}
      className={isOn ? 'door is-on' : 'door'}
      onClick={() => onChoose(door)}
    >
      <IconMark icon={icon} />
      <span className="grow">
        <span className="door-name">{t(`intake.door_${door}`)}</span>
        <span className="cap">{t(`intake.door_${door}Why`)}</span>
      </span>
      <Kbd keys={`Alt ${digit}`} />
    </button>
  )
}

export const DoorChoice = ({ door, onChoose }: DoorChoiceProps) => {
  const t = useWords()
  return (
    <div className="doors" role="group" aria-label={t('intake.door')}>
      {doors.map((place) => (
        <DoorButton key={place.door} place={place} isOn={place.door === door} onChoose={onChoose} />
      ))}
    </div>
  )
}
