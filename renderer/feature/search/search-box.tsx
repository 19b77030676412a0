// Ctrl K: one box for everything. It searches after a pause or on Enter, never while a syllable is being composed.
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import { Modal } from '@mantine/core'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useDoor } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { useSearchBox } from '../../store/search-box.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { isComposing } from '../../ui/form-keys.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { rowAfterKey } from '../../ui/row-keys.ts'
import { useWords } from '../../words/use-words.ts'
import './search.css'
import { groupHits, routesOf } from './search-entries.ts'
import { SearchResults } from './search-results.tsx'
import { pauseMilliseconds, textAfterPause, textOnEnter } from './when-to-search.ts'

const boxWidthPixels = 620

export const SearchBox = () => {
  const t = useWords()
  const { isOpen, close } = useSearchBox()
  return (
    <Modal.Root opened={isOpen} onClose={close} size={boxWidthPixels} yOffset={72} transitionProps={{ duration: 0 }}>
      <Modal.Overlay className="dialog-scrim" />
      <Modal.Content className="dialog search-box" radius="lg" aria-label={t('search.title')}>
        <SearchInside onClose={close} />
      </Modal.Content>
    </Modal.Root>
  )
}

const useSearchedText = (typed: string): readonly [string | null, (text: string | null) => void] => {
  const [searched, setSearched] = useState<string | null>(null)
  useEffect(() => {
    const text = textAfterPause(typed)
    if (text === null) return undefined
    const timer = setTimeout(() => setSearched(text), pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [typed])
  return [searched, setSearched]
}

const SearchInside = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useWords()
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [current, setCurrent] = useState(0)
  const [searched, setSearched] = useSearchedText(typed)
  const mayReceive = useMay('request.receive')
  const asked = useDoor('search.find', searched === null ? null : { text: searched })
  const isShown = searched !== null && typed.trim() !== ''
  const found = isShown && asked.kind === 'answered' ? groupHits(asked.value.hits, searched) : null
  const groups = found === null || mayReceive ? found : { ...found, newRequester: null }
  const routes = groups === null ? [] : routesOf(groups)

  const open = (index: number): void => {
    const route = routes[index]
    if (route === undefined) return
    onClose()
    go(route)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter') {
      event.preventDefault()
      const text = textOnEnter(typed)
      if (text !== null && text !== searched) setSearched(text)
      else open(current)
      return
    }
    const isVertical = event.key === 'ArrowDown' || event.key === 'ArrowUp'
    const next = isVertical ? rowAfterKey(event.key, current, routes.length) : null
    if (next === null) return
    event.preventDefault()
    setCurrent(next)
  }

  return (
    <>
      <div className="search-line">
        <IconMark icon={IconSearch} size="large" className="dim" />
        <input
          type="text"
          role="combobox"
          aria-label={t('search.title')}
          aria-expanded={routes.length > 0}
          aria-controls={listId}
          aria-activedescendant={routes.length > 0 ? `${listId}-${current}` : undefined}
          data-autofocus
          value={typed}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setCurrent(0)
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd keys="Esc" />
      </div>
      {isShown && asked.kind === 'failed' && <FailureNote failure={asked.failure} onAgain={asked.askAgain} />}
      {groups !== null && searched !== null && (
        <SearchResults id={listId} text={searched} groups={groups} current={current} onOpen={open} />
      )}
      <p className="cap search-hint">{t('search.hint')}</p>
    </>
  )
}
