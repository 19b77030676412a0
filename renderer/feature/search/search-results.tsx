import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs'
import IconClipboardList from '@tabler/icons-react/dist/esm/icons/IconClipboardList.mjs'
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs'
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconFlame from '@tabler/icons-react/dist/esm/icons/IconFlame.mjs'
import IconHeartbeat from '@tabler/icons-react/dist/esm/icons/IconHeartbeat.mjs'
import IconMailQuestion from '@tabler/icons-react/dist/esm/icons/IconMailQuestion.mjs'
import IconMessage2Exclamation from '@tabler/icons-react/dist/esm/icons/IconMessage2Exclamation.mjs'
import IconNotebook from '@tabler/icons-react/dist/esm/icons/IconNotebook.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import IconZoomExclamation from '@tabler/icons-react/dist/esm/icons/IconZoomExclamation.mjs'
import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import type { SearchHit } from '../../../domain/search/operations.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import type { IconComponent } from '../../ui/icon.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { particleAfter } from '../../../domain/text/particle.ts'
import { useAppearance } from '../../theme/appearance.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { WordKey } from '../../words/words.ts'
import type { HitGroup, SearchGroups } from './search-entries.ts'

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

const looks = {
  request: { icon: IconClipboardList, word: 'search.requests' },
  notice: { icon: IconFileText, word: 'search.notices' },
  supplement: { icon: IconMailQuestion, word: 'search.supplements' },
  'objection-answer': { icon: IconMessage2Exclamation, word: 'search.answers' },
  'operating-room': { icon: IconHeartbeat, word: 'search.operatingRooms' },
  hold: { icon: IconArchive, word: 'search.holds' },
  copy: { icon: IconCopy, word: 'search.copies' },
  destruction: { icon: IconFlame, word: 'search.destructions' },
  'ledger-row': { icon: IconNotebook, word: 'search.ledgerRows' },
} as const satisfies Readonly<Record<SearchHit['kind'], { readonly icon: IconComponent; readonly word: WordKey }>>

const nameOf = (hit: Exclude<SearchHit, { readonly kind: 'ledger-row' }>): string => {
  if (hit.kind === 'hold') return hit.reason
  if (hit.kind === 'destruction') return hit.sourceNumber
  return hit.kind === 'copy' ? hit.recipientName : hit.requesterName
}

export const SearchResults = ({ id, text, groups, current, onOpen }: SearchResultsProps) => {
  const t = useWords()
  const formats = useFormats()
  const language = useAppearance((appearance) => appearance.language)
  const { found, newRequester } = groups
  const hitCount = found.reduce((count, { hits }) => count + hits.length, 0)
  const entry = (index: number) => ({
    id: `${id}-${index}`,
    isCurrent: index === current,
    onOpen: () => onOpen(index),
  })
  /** How many lines stand above the group. */
  const begins = (group: HitGroup): number =>
    found.slice(0, found.indexOf(group)).reduce((count, { hits }) => count + hits.length, 0)
  return (
    <div id={id} role="listbox" aria-label={t('search.results')} className="search-results">
      {found.length === 0 && (
        <EmptyState icon={IconZoomExclamation} title={t('search.noMatch', { text })}>
          {t('search.noMatchWhy')}
        </EmptyState>
      )}
      {found.map((group) => (
        <Fragment key={group.kind}>
          <p className="search-group cap">{t(looks[group.kind].word, { count: group.hits.length })}</p>
          {group.hits.map((hit, index) => (
            <Entry
              key={hit.number}
              icon={looks[hit.kind].icon}
              tail={
                hit.kind === 'ledger-row' ? t('search.ledgerNumber', { number: formats.count(hit.number) }) : hit.detail
              }
              {...entry(begins(group) + index)}
            >
              {hit.kind === 'ledger-row' ? (
                hit.title
              ) : (
                <>
                  <span className="dim num">{hit.number}</span> <b className="mid">{nameOf(hit)}</b>
                </>
              )}
            </Entry>
          ))}
        </Fragment>
      ))}
      {newRequester !== null && (
        <>
          <p className="search-group cap">{t('search.tasks')}</p>
          <Entry icon={IconPlus} tail={<Kbd keys="F2" />} {...entry(hitCount)}>
            {t('search.receive', {
              text: newRequester,
              // The closing quotation mark parts the name from its particle.
              particle: language === 'ko' ? particleAfter(newRequester, '으로/로') : '',
            })}
          </Entry>
        </>
      )}
    </div>
  )
}
