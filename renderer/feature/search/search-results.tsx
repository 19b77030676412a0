import IconClipboardList from '@tabler/icons-react/dist/esm/icons/IconClipboardList.mjs'
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconNotebook from '@tabler/icons-react/dist/esm/icons/IconNotebook.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import IconZoomExclamation from '@tabler/icons-react/dist/esm/icons/IconZoomExclamation.mjs'
import { josa } from 'es-hangul'
import { type ReactNode, useEffect, useRef } from 'react'
import { EmptyState } from '../../ui/empty-state.tsx'
import type { IconComponent } from '../../ui/icon.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { useAppearance } from '../../theme/appearance.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { SearchGroups } from './search-entries.ts'

interface EntryProps {
  readonly id: string
  readonly icon: IconComponent
  readonly isCurrent: boolean
  readonly onOpen: () => void
  readonly children: ReactNode
  readonly tail: ReactNode
}

const Entry = ({ id, icon, isCurrent, onOpen, children, tail }: EntryProps) => {
  const entryRef = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isCurrent) entryRef.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <div
      id={id}
      ref={entryRef}
      role="option"
      aria-selected={isCurrent}
      tabIndex={-1}
      className={isCurrent ? 'search-entry is-on' : 'search-entry'}
      onClick={onOpen}
      onKeyDown={() => undefined}
    >
      <IconMark icon={icon} />
      <span className="grow ellipsis">{children}</span>
      <span className="cap nowrap">{tail}</span>
      {isCurrent && <Kbd keys="↵" />}
    </div>
  )
}

interface SearchResultsProps {
  readonly id: string
  readonly text: string
  readonly groups: SearchGroups
  readonly current: number
  readonly onOpen: (index: number) => void
}

export const SearchResults = ({ id, text, groups, current, onOpen }: SearchResultsProps) => {
  const t = useWords()
  const formats = useFormats()
  const language = useAppearance((appearance) => appearance.language)
  const { requests, notices, rows, newRequester } = groups
  const entry = (index: number) => ({
    id: `${id}-${index}`,
    isCurrent: index === current,
    onOpen: () => onOpen(index),
  })
  return (
    <div id={id} role="listbox" aria-label={t('search.results')} className="search-results">
      {requests.length === 0 && notices.length === 0 && rows.length === 0 && (
        <EmptyState icon={IconZoomExclamation} title={t('search.noMatch', { text })}>
          {t('search.noMatchWhy')}
        </EmptyState>
      )}
      {requests.length > 0 && <p className="search-group cap">{t('search.requests', { count: requests.length })}</p>}
      {requests.map(({ requestId, number, requesterName, detail }, index) => (
        <Entry key={requestId} icon={IconClipboardList} tail={detail} {...entry(index)}>
          <span className="dim num">{number}</span> <b className="mid">{requesterName}</b>
        </Entry>
      ))}
      {notices.length > 0 && <p className="search-group cap">{t('search.notices', { count: notices.length })}</p>}
      {notices.map(({ number, requesterName, detail }, index) => (
        <Entry key={number} icon={IconFileText} tail={detail} {...entry(requests.length + index)}>
          <span className="dim num">{number}</span> <b className="mid">{requesterName}</b>
        </Entry>
      ))}
      {rows.length > 0 && <p className="search-group cap">{t('search.ledgerRows', { count: rows.length })}</p>}
      {rows.map(({ number, title }, index) => (
        <Entry
          key={number}
          icon={IconNotebook}
          tail={t('search.ledgerNumber', { number: formats.count(number) })}
          {...entry(requests.length + notices.length + index)}
        >
          {title}
        </Entry>
      ))}
      {newRequester !== null && (
        <>
          <p className="search-group cap">{t('search.tasks')}</p>
          <Entry icon={IconPlus} tail={<Kbd keys="F2" />} {...entry(requests.length + notices.length + rows.length)}>
            {t('search.receive', {
              text: newRequester,
              // The closing quotation mark parts the name from its particle.
              particle: language === 'ko' ? josa.pick(newRequester, '으로/로') : '',
            })}
          </Entry>
        </>
      )}
    </div>
  )
}
