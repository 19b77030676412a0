// Cameras as chips: type, Enter takes the marked one, Backspace takes the last away. Enter in an empty box goes on to the
// next field, so several cameras and the rest of the form need no mouse; Enter on what fits no camera stays.
import IconStack2 from '@tabler/icons-react/dist/esm/icons/IconStack2.mjs'
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Camera, CameraId } from '../../../domain/camera/camera.ts'
import { useFieldAttributes } from '../../ui/field.tsx'
import { isComposing } from '../../ui/form-keys.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import { rowAfterKey } from '../../ui/row-keys.ts'
import { useWords } from '../../words/use-words.ts'
import { ChooseOnPlan } from '../floor-plan/choose-on-plan.tsx'
import { cameraGroups } from './camera-groups.ts'
import { findCameras } from './camera-search.ts'
import '../../ui/picker.css'

interface CameraPickerProps {
  readonly cameras: readonly Camera[]
  readonly chosenIds: readonly CameraId[]
  readonly onChange: (chosenIds: readonly CameraId[]) => void
  /** What is typed and not yet a camera; the caller keeps it with the rest of the form. */
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly focus?: 'at-first' | 'later'
}

const shownMax = 30
/** A list opened to be looked at has no marked line, so Enter in an empty box still goes on. */
const nowhere = -1

export const CameraPicker = ({ cameras, chosenIds, onChange, typed, onType, focus = 'later' }: CameraPickerProps) => {
  const t = useWords()
  const attributes = useFieldAttributes()
  const listId = useId()
  const listRef = useRef<HTMLUListElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [current, setCurrent] = useState(nowhere)
  const chosen = chosenIds.flatMap((id) => cameras.find((camera) => camera.id === id) ?? [])
  const left = cameras.filter(({ id }) => !chosenIds.includes(id))
  const found = (typed.trim() === '' ? left : findCameras(left, typed)).slice(0, shownMax)
  const groups = cameraGroups(left, typed)
  const optionId = (index: number): string => `${listId}-${index}`

  useEffect(() => {
    listRef.current?.children[current]?.scrollIntoView({ block: 'nearest' })
  }, [current])

  const show = (text: string): void => {
    onType(text)
    // Groups stand above: Enter takes one camera, and all of a floor only whoever goes up to it.
    setCurrent(text.trim() === '' ? nowhere : cameraGroups(left, text).length)
    setOpen(text.trim() !== '')
  }
  const take = (taken: readonly Camera[] | undefined): void => {
    // Whoever names a camera that stands in the box already has said nothing new.
    if (taken === undefined && !chosen.some(({ number }) => number === typed.trim())) return
    if (taken !== undefined) onChange([...chosenIds, ...taken.map(({ id }) => id)])
    show('')
  }
  const options = [...groups.map((group) => group.cameras), ...found.map((camera) => [camera])]

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey) return
    if (event.key === 'Backspace' && typed === '' && chosenIds.length > 0) onChange(chosenIds.slice(0, -1))
    if (!isOpen && (event.key === 'ArrowDown' || (event.key === 'Enter' && typed.trim() !== ''))) {
      event.preventDefault()
      setOpen(true)
      setCurrent(groups.length)
      return
    }
    if (!isOpen) return
    const next = event.key === 'Home' || event.key === 'End' ? null : rowAfterKey(event.key, current, options.length)
    if (next !== null) setCurrent(next)
    else if (event.key === 'Enter' && current !== nowhere) take(options[current])
    else if (event.key === 'Escape') setOpen(false)
    else return
    event.preventDefault()
  }

  return (
    <div className="picker">
      <div className="input-wrap picker-box">
        {chosen.map(({ id, place, number }) => (
          <span key={id} className="picker-chip">
            <span className="ellipsis">{place}</span> <span className="num">{number}</span>
            <button
              type="button"
              tabIndex={-1}
              className="picker-remove"
              aria-label={t('camera.picker.remove', { what: `${place} ${number}` })}
              onClick={() => onChange(chosenIds.filter((one) => one !== id))}
            >
              <IconMark icon={IconX} size="small" />
            </button>
          </span>
        ))}
        <input
          {...attributes}
          type="text"
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && options[current] !== undefined ? optionId(current) : undefined}
          value={typed}
          autoFocus={focus === 'at-first'}
          // The focus trap of a dialog decides after React and looks for this mark.
          data-autofocus={focus === 'at-first' || undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={t(chosen.length === 0 ? 'camera.picker.placeholder' : 'camera.picker.add')}
          onChange={(event) => show(event.currentTarget.value)}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setOpen(false)
            if (typed.trim() === '') setCurrent(nowhere)
          }}
        />
        <ChooseOnPlan cameras={cameras} chosenIds={chosenIds} onChange={onChange} />
      </div>
      {isOpen && (
        <ul id={listId} ref={listRef} role="listbox" className="picker-list" aria-label={t('camera.picker.results')}>
          {groups.map((group, index) => (
            <li
              key={group.where}
              id={optionId(index)}
              role="option"
              aria-selected={index === current}
              className={index === current ? 'picker-option is-on' : 'picker-option'}
              onPointerDown={(event) => {
                event.preventDefault()
                take(group.cameras)
              }}
            >
              <IconMark icon={IconStack2} size="small" />
              <span className="grow ellipsis">{t('camera.picker.group', { where: group.where })}</span>
              <span className="num">{t('camera.picker.groupCount', { count: group.cameras.length })}</span>
            </li>
          ))}
          {found.map((camera, index) => (
            <li
              key={camera.id}
              id={optionId(groups.length + index)}
              role="option"
              aria-selected={groups.length + index === current}
              className={groups.length + index === current ? 'picker-option is-on' : 'picker-option'}
              // Before the input loses the focus and closes the list.
              onPointerDown={(event) => {
                event.preventDefault()
                take([camera])
              }}
            >
              <span className="grow ellipsis">{camera.place}</span>
              <span className="dim ellipsis">
                {camera.floor} {camera.building}
              </span>
              <span className="num">{camera.number}</span>
            </li>
          ))}
          {found.length === 0 && <li className="picker-none dim">{t('camera.picker.none')}</li>}
        </ul>
      )}
    </div>
  )
}
