// What happens if the request is received now: both clocks while typing, and securing the footage with the request.
import { dayOf, type Instant } from '../../../domain/calendar/instant.ts'
import type { HolidayTable } from '../../../domain/calendar/holiday-table.ts'
import type { ListedCamera } from '../../../domain/camera/camera.ts'
import { secureUrgency } from '../../../domain/footage/footage-clock.ts'
import { factsOfRules } from '../../../domain/footage/footage-facts.ts'
import { retentionOn } from '../../../domain/footage/footage-state.ts'
import { goneReason } from '../../../domain/footage/gone-reason.ts'
import { availabilityOf } from '../../../domain/footage/stretch-availability.ts'
import { isLateEntry } from '../../../domain/request/intake.ts'
import { CheckBox } from '../../ui/choice.tsx'
import { Field, type Issue } from '../../ui/field.tsx'
import { Card, CardHead } from '../../ui/page.tsx'
import { Note, Status } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { RecorderTime } from '../recorder/recorder-time.tsx'
import { useRecorderChecks } from '../recorder/use-recorder-checks.ts'
import { footageClockOf, isFootageFirst } from './axis.ts'
import { clockOfDraft, type IntakeDraft, receivedAtOf, spanSoFar } from './intake-draft.ts'
import { keptWords } from './request-words.ts'
import { type FootageLine, TwoClocks } from './two-clocks.tsx'

// The form itself shows them.
const noSpans: readonly string[] = []

interface IntakeSideProps {
  readonly draft: IntakeDraft
  readonly cameras: readonly ListedCamera[]
  readonly tables: readonly HolidayTable[]
  readonly now: Instant
  readonly securedIssues: readonly Issue[]
  readonly onChange: (part: Partial<IntakeDraft>) => void
}

export const IntakeSide = ({ draft, cameras, tables, now, securedIssues, onChange }: IntakeSideProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = dayOf(now)
  const checksOf = useRecorderChecks()
  const receivedAt = receivedAtOf(draft, today) ?? now
  const deadline = clockOfDraft(draft, receivedAt, tables, today)
  const chosen = draft.cameraIds.flatMap((id) => cameras.find((camera) => camera.id === id) ?? [])
  const lines = draft.spans.flatMap((typed, index): readonly FootageLine[] => {
    const span = spanSoFar(typed, now)
    if (span === null) return []
    return chosen.map((camera) => ({
      key: `${camera.id}/${index}`,
      place: camera.place,
      number: camera.number,
      kept: keptWords(t, retentionOn(camera.retentionRules, dayOf(span.from))),
      availability: availabilityOf(
        { ...factsOfRules(camera.retentionRules, camera.installedOn), checks: checksOf(camera.id) },
        span,
        now,
        dayOf(receivedAt),
      ),
    }))
  })
  const stretches = draft.spans.flatMap((typed) => {
    const span = spanSoFar(typed, now)
    return span === null ? [] : chosen.map(({ id }) => ({ cameraId: id, ...span }))
  })
  const clock = footageClockOf(lines.map(({ availability }) => availability))
  const goesFirst = isFootageFirst(clock, deadline)
  const pastCount = lines.filter(({ availability }) => goneReason(availability) !== null).length
  const leftCount = lines.length - pastCount
  const isUrgent = lines.some(({ availability }) => secureUrgency(availability, today) === 'today')

  return (
    <Card label={t('intake.ifNow')}>
      <CardHead title={t('intake.ifNow')}>
        {goesFirst && <Status kind={isUrgent ? 'danger' : 'warn'}>{t('intake.footageFirst')}</Status>}
      </CardHead>
      <TwoClocks deadline={deadline} lines={lines} now={now} width="narrow" spans={noSpans} />
      <div className="intake-proposals">
        <RecorderTime stretches={stretches} />
        {isLateEntry(receivedAt, now) && (
          <Note kind="idle">{t('intake.lateEntry', { day: formats.dayLong(dayOf(receivedAt)) })}</Note>
        )}
        {pastCount > 0 && (
          <Note kind="idle" title={leftCount === 0 ? t('intake.past') : t('intake.somePast', { count: pastCount })}>
            {t(leftCount === 0 ? 'intake.pastWhy' : 'intake.somePastWhy')}
          </Note>
        )}
        {clock.kind === 'running' && isUrgent && (
          <Note kind="danger" title={t('intake.secureToday')}>
            {clock.expectedThrough === undefined
              ? t('intake.secureTodayWhy', { day: formats.dayLong(clock.through) })
              : t('request.next_holdExpectedWhy', { day: formats.dayLong(clock.expectedThrough) })}
          </Note>
        )}
        {clock.kind === 'running' && !isUrgent && goesFirst && (
          <Note kind="warn" title={t('intake.secureFirst')}>
            {t('intake.secureFirstWhy', { day: formats.dayLong(clock.through) })}
          </Note>
        )}
        {leftCount > 0 && (
          <CheckBox isOn={draft.isSecured} onChange={(isSecured) => onChange({ isSecured })}>
            <span className="mid">{t('intake.secure', { count: leftCount })}</span>
            <span className="cap intake-secure-why">{t('intake.secureWhy')}</span>
          </CheckBox>
        )}
        {leftCount > 0 && draft.isSecured && (
          <Field label={t('request.storedWhere')} isRequired issues={securedIssues}>
            <TextInput
              value={draft.securedWhere}
              onType={(securedWhere) => onChange({ securedWhere })}
              placeholder={t('request.storedWhereExample')}
            />
          </Field>
        )}
      </div>
    </Card>
  )
}
