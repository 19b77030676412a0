// Cameras as chips, place first. Typing narrows the suggestions, Enter takes the marked one; Enter on an empty line goes on.
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { type KeyboardEvent, useId, useState } from 'react'
import type { Camera, CameraId } from '../../../domain/camera/camera.ts'
import { useFieldAttributes } from '../../ui/field.tsx'
import { isComposing } from '../../ui/form-keys.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { useWords } from '../../words/use-words.ts'
import { matchingCameras } from './camera-match.ts'
import './camera-picker.css'

interface CameraPickerProps {
  readonly cameras: readonly Camera[]
  readonly chosenIds: readonly CameraId[]
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly onChoose: (ids: readonly CameraId[]) => void
}

export const CameraPicker = ({ cameras, chosenIds, typed, onType, onChoose }: CameraPickerProps) => {
  const t = useWords()
  const listId = useId()
  const attributes = useFieldAttributes()
  const [marked, setMarked] = useState(0)
  const suggested = matchingCameras(cameras, typed, chosenIds)
  const markedIndex = Math.min(marked, suggested.length - 1)
  const chosen = chosenIds.flatMap((id) => cameras.find((camera) => camera.id === id) ?? [])
  const isSearching = typed.trim() !== ''

  const add = (camera: Camera): void => {
    onChoose([...chosenIds, camera.id])
    onType('')
    setMarked(0)
  }
  const remove = (id: CameraId): void => onChoose(chosenIds.filter((one) => one !== id))

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event.nativeEvent) || event.ctrlKey) return
    const camera = suggested[markedIndex]
    if (event.key === 'Enter' && isSearching) {
      // Typed but not found must not be walked past.
      event.preventDefault()
      if (camera !== undefined) add(camera)
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (suggested.length > 0) setMarked((markedIndex + step + suggested.length) % suggested.length)
    } else if (event.key === ' ' && !isSearching && camera !== undefined) {
      event.preventDefault()
      add(camera)
    } else if (event.key === 'Backspace' && typed === '') {
      const last = chosenIds.at(-1)
      if (last !== undefined) remove(last)
    }
  }

  return (
    <div className="camera-picker">
      <div className="input-wrap camera-picker-line">
        {chosen.map((camera) => (
          <span key={camera.id} className="camera-chip">
            <b>{camera.place}</b> <span className="num">{camera.number}</span>
            <button
              type="button"
              tabIndex={-1}
              className="camera-chip-remove"
              aria-label={t('ui.remove', { what: `${camera.place} ${camera.number}` })}
              onClick={() => remove(camera.id)}
            >
              <IconMark icon={IconX} size="small" />
            </button>
          </span>
        ))}
        <input
          {...attributes}
          type="text"
          role="combobox"
          aria-expanded={suggested.length > 0}
          aria-controls={listId}
          aria-activedescendant={suggested[markedIndex] && `${listId}-${markedIndex}`}
          value={typed}
          placeholder={chosen.length === 0 ? t('intake.camerasPlaceholder') : ''}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            onType(event.currentTarget.value)
            setMarked(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {isSearching && suggested.length === 0 ? (
        <p className="field-help">{t('intake.cameraNone', { typed })}</p>
      ) : (
        <ul
          className={isSearching || chosen.length === 0 ? 'chips camera-picker-list' : 'unseen'}
          role="listbox"
          id={listId}
          aria-label={t('intake.cameraSuggested')}
        >
          {suggested.map((camera, index) => (
            <li
              key={camera.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === markedIndex}
              className={index === markedIndex && isSearching ? 'chips-item is-marked' : 'chips-item'}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => add(camera)}
            >
              <span>
                <span className="dim">{camera.floor}</span> {camera.place}
              </span>
              <span className="num dim">{camera.number}</span>
              {index === markedIndex && isSearching && <Kbd keys="↵" />}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
