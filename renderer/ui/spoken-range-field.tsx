// A stretch of time typed as people say it. What was read stands under the line before anything is saved; what has two
// meanings is asked: Enter goes to the first meaning, Enter on it takes it, so none is ever taken by walking past.
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { dayOf, type Instant } from '../../domain/calendar/instant.ts'
import { yearOf } from '../../domain/calendar/plain-day.ts'
import type { SpokenRange, TimeRange } from '../../domain/calendar/spoken-range.ts'
import type { Assumption } from '../../domain/calendar/spoken-start.ts'
import { writtenRange } from '../../domain/calendar/spoken-written.ts'
import { readClock as readNow, useNowByMinute } from '../store/clock.ts'
import { useWords } from '../words/use-words.ts'
import { useField, useFieldAttributes } from './field.tsx'
import { isComposing } from './form-keys.ts'
import { IconMark } from './icon-mark.tsx'
import { Kbd } from './kbd.tsx'
import './spoken-range-field.css'
import { issueOfSpan, readSpan, type TypedSpan, writtenSpan } from './typed-span.ts'

interface SpokenRangeFieldProps {
  readonly span: TypedSpan
  readonly onType: (span: TypedSpan) => void
}

const nowhere = -1
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }
const noReadings: readonly TimeRange[] = []

/** Another year, month or day than the one a listener would think of is said loudly. */
const loud: ReadonlySet<Assumption> = new Set(['last-year', 'last-month', 'next-day-end'])

/** Within a year the short form needs no year to be read back; here the year is the news. */
const withYear = (read: TimeRange, now: Instant): string => {
  const written = writtenRange(read, { now })
  const year = `${yearOf(dayOf(read.from))}-`
  return written.startsWith(year) ? written : `${year}${written}`
}

interface ReadingProps {
  readonly id: string
  readonly read: Extract<SpokenRange, { readonly kind: 'range' }>
  readonly now: Instant
}

const Reading = ({ id, read, now }: ReadingProps) => {
  const t = useWords()
  const isLoud = read.assumptions.some((assumption) => loud.has(assumption))
  return (
    <p id={id} className="spoken-reading" role="status">
      <span className={isLoud ? 'icon-mark text-warn' : 'icon-mark text-ok'}>
        <IconMark icon={isLoud ? IconAlertTriangle : IconCircleCheck} size="small" />
      </span>
      <b className="num mid">
        {read.assumptions.includes('last-year') ? withYear(read, now) : writtenRange(read, { now })}
      </b>
      {read.assumptions.map((assumption) => (
        <span key={assumption} className={loud.has(assumption) ? 'mid text-warn' : 'dim'}>
          {t(`ui.assumed.${assumption}`)}
        </span>
      ))}
    </p>
  )
}

export const SpokenRangeField = ({ span, onType }: SpokenRangeFieldProps) => {
  const t = useWords()
  const id = useId()
  const now = useNowByMinute()
  const attributes = useFieldAttributes()
  const { report } = useField()
  const [isLeft, setLeft] = useState(false)
  const [marked, setMarked] = useState(nowhere)
  const read = readSpan(span, now)
  const readings = read.kind === 'ambiguous' ? read.readings : noReadings
  const issue = isLeft ? issueOfSpan(read) : null
  const { reason, detail } = issue ?? { reason: null, detail: undefined }

  useEffect(() => {
    report(reason === null ? null : { reason, ...(detail === undefined ? {} : { detail }) })
  }, [reason, detail, report])

  const take = (reading: TimeRange): void => {
    setMarked(nowhere)
    onType(writtenSpan(reading, readNow()))
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey || readings.length === 0) return
    const step = steps[event.key]
    const reading = readings[marked]
    if (event.key === 'Enter') {
      if (reading === undefined) setMarked(0)
      else take(reading)
    } else if (step !== undefined && (marked !== nowhere || event.key === 'ArrowDown')) {
      setMarked((Math.max(marked, step > 0 ? nowhere : 0) + step + readings.length) % readings.length)
    } else if (event.key === 'Escape' && marked !== nowhere) setMarked(nowhere)
    else return
    event.preventDefault()
  }

  return (
    <div className="spoken">
      <div className="input-wrap">
        <input
          {...attributes}
          type="text"
          value={span.typed}
          placeholder={t('ui.spanPlaceholder')}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={[attributes['aria-describedby'], `${id}-reading`].filter(Boolean).join(' ')}
          aria-activedescendant={marked === nowhere ? undefined : `${id}-${marked}`}
          onChange={(event) => {
            setMarked(nowhere)
            onType({ typed: event.currentTarget.value, typedAt: readNow() })
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setMarked(nowhere)
            setLeft(true)
          }}
        />
      </div>
      {read.kind === 'range' && <Reading id={`${id}-reading`} read={read} now={span.typedAt ?? now} />}
      {readings.length > 0 && (
        <div id={`${id}-reading`} className="spoken-readings" role="status">
          <span className="cap">{t('ui.whichTime')}</span>
          <ul className="chips" role="listbox" aria-label={t('ui.whichTime')}>
            {readings.map((reading, index) => (
              <li
                key={reading.from + reading.to}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === marked}
                className={index === marked ? 'chips-item is-marked' : 'chips-item'}
                // Before the line loses the focus and says that it is not chosen yet.
                onPointerDown={(event) => {
                  event.preventDefault()
                  take(reading)
                }}
              >
                <span className="num">{writtenRange(reading, { now })}</span>
                {index === Math.max(0, marked) && <Kbd keys="↵" />}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
