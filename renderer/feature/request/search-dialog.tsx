// What looking through the footage brought to light. The watching itself is 이용: with one press more it is entered too.
import { useRef, useState } from 'react'
import { dayOf, type Instant, instantAt } from '../../../domain/calendar/instant.ts'
import { type SearchOutcome, searchIssues, searchOutcomes } from '../../../domain/request/footage-search.ts'
import type { RequestDetail, RequestRange } from '../../../domain/request/request.ts'
import { useNowByMinute } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { CheckBox, Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { ClockInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { readClock } from '../../ui/typed-time.ts'
import { translators } from '../../words/translate.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import { spanWords } from './request-words.ts'
import { watchedOf } from './watched.ts'

interface TypedSearch {
  readonly outcome: SearchOutcome | null
  readonly note: string
}

interface SearchDialogProps {
  readonly request: RequestDetail
  readonly onClose: () => void
}

const typedOf = ({ search }: RequestRange): TypedSearch => ({
  outcome: search?.outcome ?? null,
  note: search?.note ?? '',
})

export const SearchDialog = ({ request, onClose }: SearchDialogProps) => {
  const t = useWords()
  const formats = useFormats()
  const now = useNowByMinute()
  const mayView = useMay('viewing.record')
  const [typed, setTyped] = useState<Readonly<Record<string, TypedSearch>>>({})
  const [isWatched, setWatched] = useState(false)
  const [from, setFrom] = useState<string>(() => formats.clock(now))
  const [to, setTo] = useState<string | null>(null)
  // What was entered stands, also where something after it failed: pressed again it must not stand twice.
  const entered = useRef(new Set<string>())
  const search = useDoorAction('request.recordSearch')
  const viewing = useDoorAction('viewing.record')
  const ofRange = (range: RequestRange): TypedSearch => typed[range.id] ?? typedOf(range)
  const change = (range: RequestRange, part: Partial<TypedSearch>): void =>
    setTyped({ ...typed, [range.id]: { ...ofRange(range), ...part } })

  const clockAt = (clock: string): Instant | null => {
    const read = readClock(clock)
    return read.kind === 'right' ? instantAt(dayOf(now), read.value) : null
  }
  const toTyped = to ?? formats.clock(now)

  /** The entries of the watching come first: what was found is nothing without them, but they are something alone. */
  const enterWatching = async (ranges: readonly RequestRange[]): Promise<boolean> => {
    const [startedAt, endedAt] = [clockAt(from), clockAt(toTyped)]
    if (startedAt === null || endedAt === null) {
      viewing.reject([{ field: startedAt === null ? 'from' : 'to', reason: 'not-a-time' }])
      return false
    }
    for (const watched of watchedOf(ranges)) {
      const key = `${watched.footageFrom} ${watched.footageTo}`
      if (entered.current.has(key)) continue
      // One after the other: each draws the next number of the ledger.
      // oxlint-disable-next-line no-await-in-loop
      const answer = await viewing.run({
        ...watched,
        cameraIds: [...watched.cameraIds],
        purpose: translators.ko('life.searchViewingPurpose', { number: request.number }),
        startedAt,
        endedAt,
        withStaff: '',
        outsiders: '',
        requestId: null,
      })
      if (answer?.ok !== true) return false
      entered.current.add(key)
    }
    return true
  }

  const record = async (): Promise<void> => {
    const found = request.ranges.flatMap((range) => {
      // What was noted before and is left alone keeps who looked, and when.
      const { outcome, note } = typed[range.id] ?? { outcome: null, note: '' }
      return outcome === null ? [] : [{ range, outcome, note }]
    })
    if (found.length === 0) return search.reject([{ field: 'outcome', reason: 'required' }])
    const seen = found.filter(({ outcome }) => outcome !== 'footage-missing').map(({ range }) => range)
    if (isWatched && !(await enterWatching(seen))) return
    const searches = found.map(({ range, outcome, note }) => ({ rangeId: range.id, outcome, note }))
    if ((await search.run({ requestId: request.id, searches }))?.ok !== true) return
    onClose()
    showToast({ title: t('life.searchDone'), detail: request.number })
  }

  const failure = search.failure ?? viewing.failure
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('life.searchTitle')}
      subtitle={request.number}
      width="wide"
      confirmWord={t('life.searchAct')}
      onConfirm={() => void record()}
      isBusy={search.isRunning || viewing.isRunning}
      failure={failure}
    >
      {request.ranges.map((range, index) => {
        const { outcome, note } = ofRange(range)
        const [stop] = searchIssues('found', range, '')
        const choices = searchOutcomes
          .filter((value) => stop === undefined || value === 'footage-missing')
          .map((value) => ({ value, label: t(`life.searchOutcome_${value}`) }))
        const name = `${range.cameraPlace} ${range.cameraNumber} ${spanWords(formats, range)}`
        return (
          <div key={range.id} className="search-range">
            <Field label={name} kind="group" issues={index === 0 ? search.issuesAt('outcome') : []}>
              {stop !== undefined && (
                <Note kind="idle">{t(range.isOperatingRoom ? 'life.searchRoom' : 'life.searchPast')}</Note>
              )}
              <Segmented
                label={`${name} ${t('life.searchOutcome')}`}
                value={outcome}
                choices={choices}
                onChoose={(chosen) => change(range, { outcome: chosen })}
              />
            </Field>
            <Field label={t('life.searchNote')}>
              <TextInput
                value={note}
                onType={(said) => change(range, { note: said })}
                placeholder={t('life.searchNoteExample')}
              />
            </Field>
          </div>
        )
      })}
      {mayView && (
        <>
          <CheckBox isOn={isWatched} onChange={setWatched}>
            {t('life.searchViewing')}
          </CheckBox>
          <p className="cap">{t('life.searchViewingWhy')}</p>
        </>
      )}
      {isWatched && (
        <div className="row row-wrap">
          <Field label={t('life.searchFrom')} isRequired issues={viewing.issuesAt('from')}>
            <ClockInput typed={from} onType={setFrom} />
          </Field>
          <Field label={t('life.searchTo')} isRequired issues={viewing.issuesAt('to')}>
            <ClockInput typed={toTyped} onType={setTo} />
          </Field>
        </div>
      )}
    </Confirm>
  )
}
