// One viewing on one card above the log: cameras, stretch, purpose; below them who watched beside.
import { useState } from 'react'
import type { OutputOf } from '../../../domain/contract/contract.ts'
import type { Camera } from '../../../domain/camera/camera.ts'
import { readClock as readNow, useNowByMinute, useToday } from '../../store/clock.ts'
import { useDoor } from '../../store/door.ts'
import { useSession } from '../../store/session.ts'
import { ChoiceChips } from '../../ui/choice.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { SpokenRangeField } from '../../ui/spoken-range-field.tsx'
import { SuggestInput } from '../../ui/suggest-input.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { ClockInput, DayInput } from '../../ui/time-input.tsx'
import { rangeOf } from '../../ui/typed-span.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import { CameraPicker } from '../camera/camera-picker.tsx'
import { RecorderTime } from '../recorder/recorder-time.tsx'
import { BasisLine } from './basis-line.tsx'
import { saysStretch, stretchesOf, withStretch } from './from-request.ts'
import { MoreButton, MoreFields } from './more-fields.tsx'
import { purposeChoices } from './purposes.ts'
import { RunBox } from './run-box.tsx'
import type { ViewingEntry } from './use-viewing-entry.ts'
import { footageWords } from './viewing-words.ts'

const PastTimes = ({ draft, issuesOf, onChange }: ViewingEntry) => {
  const t = useWords()
  const today = useToday()
  return (
    <>
      <Field label={t('viewing.startedDay')} issues={issuesOf('startedDay')} className="viewing-day" isRequired>
        <DayInput typed={draft.startedDay ?? today} onType={(startedDay) => onChange({ startedDay })} />
      </Field>
      <Field label={t('viewing.startedClock')} issues={issuesOf('startedAt')} className="viewing-clock">
        <ClockInput typed={draft.startedClock} onType={(startedClock) => onChange({ startedClock })} />
      </Field>
      <Field label={t('viewing.endedClock')} issues={issuesOf('endedAt')} className="viewing-clock">
        <ClockInput typed={draft.endedClock} onType={(endedClock) => onChange({ endedClock })} />
      </Field>
    </>
  )
}

/** Outsiders may watch what their request asks for (rule 19); where the fields say something else, one press takes it over. */
const StretchChoice = ({ draft, onChange }: ViewingEntry) => {
  const t = useWords()
  const now = useNowByMinute()
  const { requestId } = draft
  const opened = useDoor('request.open', requestId === null ? null : { requestId })
  const stretches = opened.kind === 'answered' ? stretchesOf(opened.value.request) : []
  const said = stretches.find((stretch) => saysStretch(draft, stretch, now))
  if (stretches.length === 0 || (stretches.length === 1 && said !== undefined)) return null
  return (
    <div className="row row-wrap">
      <span className="cap">{t('viewing.stretch')}</span>
      <ChoiceChips
        label={t('viewing.stretch')}
        value={said?.key ?? null}
        choices={stretches.map(({ key, from, to }) => ({ value: key, label: footageWords(from, to) }))}
        onChoose={(key) => {
          const stretch = stretches.find((one) => one.key === key)
          if (stretch !== undefined) onChange(withStretch(draft, stretch, readNow()))
        }}
      />
    </div>
  )
}

const StretchOnRecorder = ({ draft: { cameraIds, footage } }: ViewingEntry) => {
  const now = useNowByMinute()
  const span = rangeOf(footage, now)
  return span === null ? null : <RecorderTime stretches={cameraIds.map((cameraId) => ({ cameraId, ...span }))} />
}

const StartedBy = ({ draft: { running } }: ViewingEntry) => {
  const t = useWords()
  const formats = useFormats()
  const session = useSession(({ state }) => state)
  if (running.kind === 'idle' || session.kind !== 'open') return null
  if (running.kind === 'stopped') {
    return (
      <span className="cap">
        {t('viewing.stoppedAt', {
          from: formats.clockWithSeconds(running.startedAt),
          to: formats.clockWithSeconds(running.endedAt),
        })}
      </span>
    )
  }
  const { accountName, terminal } = session
  return (
    <span className="cap">
      {t('viewing.startedBy', { at: formats.clockWithSeconds(running.startedAt), name: accountName, terminal })}
    </span>
  )
}

const noChoices: OutputOf<'viewing.choices'> = { viewers: [], usualPlace: '', storagePlace: '' }

interface ViewingEntryCardProps {
  readonly entry: ViewingEntry
  readonly cameras: readonly Camera[]
}

export const ViewingEntryCard = ({ entry, cameras }: ViewingEntryCardProps) => {
  const t = useWords()
  const { draft, onChange, issuesOf, failure, keptCount } = entry
  // Unfolded for one viewing: the next one is again what most are.
  const [moreAskedFor, setMoreAskedFor] = useState<number | null>(null)
  const choices = useDoor('viewing.choices', {})
  const ownName = useSession(({ state }) => (state.kind === 'open' ? state.accountName : ''))
  const { viewers, usualPlace, storagePlace } = choices.kind === 'answered' ? choices.value : noChoices
  const colleagues = viewers
    .filter(({ name, isActive }) => isActive && name !== ownName)
    .map(({ name }) => ({ value: name, label: name }))
  // A field that is wrong must be seen.
  const isMoreOpen =
    moreAskedFor === keptCount || ['place', 'masking', 'result'].some((field) => issuesOf(field).length > 0)
  return (
    <Form label={t('viewing.entry')} className="card viewing-entry">
      <div className="viewing-line">
        <Field label={t('viewing.cameras')} issues={issuesOf('cameraIds')} className="viewing-cameras" isRequired>
          <CameraPicker
            cameras={cameras}
            chosenIds={draft.cameraIds}
            onChange={(cameraIds) => onChange({ cameraIds })}
            typed={draft.cameraTyped}
            onType={(cameraTyped) => onChange({ cameraTyped })}
            focus="at-first"
          />
        </Field>
        <Field label={t('viewing.footage')} issues={issuesOf('footage')} className="viewing-footage" isRequired>
          <SpokenRangeField span={draft.footage} onType={(footage) => onChange({ footage })} />
        </Field>
        <Field label={t('viewing.purpose')} issues={issuesOf('purpose')} className="viewing-purpose" isRequired>
          <SuggestInput
            value={draft.purpose}
            onType={(purpose) => onChange({ purpose })}
            suggestions={purposeChoices(t)}
            listLabel={t('viewing.purposeList')}
            placeholder={t('viewing.purposePlaceholder')}
          />
        </Field>
      </div>
      <div className="viewing-line">
        {draft.mode === 'past' && <PastTimes {...entry} />}
        <Field label={t('viewing.withStaff')} issues={issuesOf('withStaff')} className="viewing-person">
          <SuggestInput
            value={draft.withStaff}
            placeholder={t('viewing.withStaffPlaceholder')}
            onType={(withStaff) => onChange({ withStaff })}
            suggestions={colleagues}
            listLabel={t('viewing.withStaffList')}
          />
        </Field>
        <Field label={t('viewing.outsiders')} issues={issuesOf('outsiders')} className="viewing-person">
          <TextInput
            value={draft.outsiders}
            placeholder={t('viewing.outsidersPlaceholder')}
            onType={(outsiders) => onChange({ outsiders })}
          />
        </Field>
        <MoreButton
          isOpen={isMoreOpen}
          entry={entry}
          usualPlace={usualPlace}
          onToggle={() => setMoreAskedFor(isMoreOpen ? null : keptCount)}
        />
        <div className="viewing-run">
          <RunBox {...entry} />
        </div>
      </div>
      {isMoreOpen && <MoreFields entry={entry} usualPlace={usualPlace} storagePlace={storagePlace} />}
      <StretchOnRecorder {...entry} />
      <div className="viewing-below">
        <BasisLine
          requestId={draft.requestId}
          outsiders={draft.outsiders}
          issues={issuesOf('requestId')}
          onChange={(requestId) => onChange({ requestId })}
        />
        <StartedBy {...entry} />
      </div>
      <StretchChoice {...entry} />
      {failure !== null && <FailureNote failure={failure} />}
    </Form>
  )
}
