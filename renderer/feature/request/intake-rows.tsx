// The rows of the intake form, in the order in which a person at the counter tells them.
import { type ReactNode, useRef } from 'react'
import type { Camera } from '../../../domain/camera/camera.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { proofsFor } from '../../../domain/identity/proofs.ts'
import { paperLanguages } from '../../../domain/paper/language.ts'
import { receptionChannels, replyMethods, requestKinds } from '../../../domain/request/request.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceChips, MultiChoiceChips, Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { FormRow } from '../../ui/form-table.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { ClockInput, DayInput } from '../../ui/time-input.tsx'
import { blankSpan } from '../../ui/typed-span.ts'
import { useWords } from '../../words/use-words.ts'
import { CameraPicker } from '../camera/camera-picker.tsx'
import { bringAlong } from '../operating-room/typed-receiving.ts'
import { type IntakeDraft, isPriorViewingAsked } from './intake-draft.ts'
import { PriorViewingRow } from './prior-viewing-row.tsx'
import { languageNames, proofWord } from './request-words.ts'

export interface RowsProps {
  readonly draft: IntakeDraft
  readonly onChange: (part: Partial<IntakeDraft>) => void
  readonly issuesAt: (field: string) => readonly FieldIssue[]
}

/** `children`: what a door asks beside the name and the phone. */
export const RequesterRow = ({
  draft,
  onChange,
  issuesAt,
  children,
}: RowsProps & { readonly children?: ReactNode }) => {
  const t = useWords()
  return (
    <FormRow label={t('intake.who')}>
      <Field label={t('intake.name')} isRequired issues={issuesAt('requester.name')}>
        <TextInput
          value={draft.name}
          onType={(name) => onChange({ name })}
          focus={draft.door === 'authority' ? 'later' : 'at-first'}
        />
      </Field>
      <Field label={t('intake.phone')} isRequired issues={issuesAt('requester.phone')}>
        <TextInput value={draft.phone} onType={(phone) => onChange({ phone })} inputMode="tel" />
      </Field>
      {children}
      {draft.door !== 'authority' && (
        <Field label={t('intake.address')} issues={issuesAt('requester.address')} className="intake-address">
          <TextInput
            value={draft.address}
            onType={(address) => onChange({ address })}
            placeholder={t('intake.optional')}
          />
        </Field>
      )}
    </FormRow>
  )
}

export const PlaceRow = ({
  draft,
  onChange,
  issuesAt,
  cameras,
}: RowsProps & { readonly cameras: readonly Camera[] }) => {
  const t = useWords()
  const rooms = cameras.flatMap((camera) =>
    camera.isOperatingRoom && draft.cameraIds.includes(camera.id) ? [camera.id] : [],
  )
  // What is asked of other cameras goes on here; the rest is taken along with what was typed.
  const goToOperatingRoom = (): void => {
    const { name, phone, purpose, spans } = draft
    bringAlong({ name, phone, purpose, span: spans[0] ?? blankSpan, cameraIds: rooms })
    onChange({ cameraIds: draft.cameraIds.filter((id) => !rooms.includes(id)) })
    go({ kind: 'operating-room', isReceiving: true })
  }
  return (
    <FormRow label={t('intake.where')}>
      {cameras.length === 0 ? (
        <Note
          kind="warn"
          actions={
            <Button size="small" onPress={() => go({ kind: 'cameras' })}>
              {t('intake.addCameras')}
            </Button>
          }
        >
          {t('intake.camerasMissing')}
        </Note>
      ) : (
        <Field label={t('intake.cameras')} labelLook="unseen" isRequired issues={issuesAt('cameras')}>
          <CameraPicker
            cameras={cameras}
            chosenIds={draft.cameraIds}
            typed={draft.cameraTyped}
            onType={(cameraTyped) => onChange({ cameraTyped })}
            onChange={(cameraIds) => onChange({ cameraIds })}
          />
        </Field>
      )}
      {rooms.length > 0 && (
        <Note
          kind="warn"
          title={t('intake.operatingRoom')}
          actions={
            <Button size="small" onPress={goToOperatingRoom}>
              {t('operatingRoom.goThere')}
            </Button>
          }
        >
          {t('intake.operatingRoomWhy')}
        </Note>
      )}
    </FormRow>
  )
}

const quickPurposes = ['fall', 'loss', 'contact', 'quarrel'] as const

export const WantedRow = ({
  draft,
  onChange,
  issuesAt,
  cameras,
}: RowsProps & { readonly cameras: readonly Camera[] }) => {
  const t = useWords()
  const purposeRef = useRef<HTMLInputElement>(null)
  const known = quickPurposes.find((purpose) => t(`intake.purposeText_${purpose}`) === draft.purpose)
  const isExempt =
    draft.kinds.includes('suspension') && cameras.some(({ id, isPublic }) => isPublic && draft.cameraIds.includes(id))
  const quick = known ?? (draft.purpose === '' ? null : 'other')
  return (
    <>
      <FormRow label={t('intake.wants')}>
        <Field label={t('intake.kinds')} labelLook="unseen" kind="group" isRequired issues={issuesAt('kinds')}>
          <MultiChoiceChips
            label={t('intake.kinds')}
            values={draft.kinds}
            choices={requestKinds.map((value) => ({ value, label: t(`request.kind_${value}`) }))}
            onChange={(kinds) => onChange({ kinds })}
          />
        </Field>
        {isExempt && (
          <Note kind="warn" title={t('intake.suspensionPublic')}>
            {t('intake.suspensionPublicWhy')}
          </Note>
        )}
      </FormRow>
      {isPriorViewingAsked(draft) && <PriorViewingRow draft={draft} onChange={onChange} issuesAt={issuesAt} />}
      <FormRow label={t('intake.why')}>
        <ChoiceChips
          label={t('intake.quickPurpose')}
          value={quick}
          choices={[...quickPurposes, 'other' as const].map((value) => ({
            value,
            label: t(`intake.purpose_${value}`),
          }))}
          onChoose={(chosen) => {
            onChange({ purpose: chosen === 'other' ? '' : t(`intake.purposeText_${chosen}`) })
            if (chosen === 'other') purposeRef.current?.focus()
          }}
        />
        <Field
          label={t('intake.purpose')}
          labelLook="unseen"
          isRequired
          issues={issuesAt('purpose')}
          className="intake-purpose"
        >
          <TextInput
            ref={purposeRef}
            value={draft.purpose}
            onType={(purpose) => onChange({ purpose })}
            placeholder={t('intake.purposePlaceholder')}
          />
        </Field>
      </FormRow>
      <FormRow label={t('intake.lookFor')}>
        <Field label={t('intake.lookFor')} labelLook="unseen" issues={issuesAt('hint')}>
          <TextInput
            value={draft.hint}
            onType={(hint) => onChange({ hint })}
            placeholder={t('intake.lookForPlaceholder')}
          />
        </Field>
      </FormRow>
    </>
  )
}

export const ReceiptRows = ({ draft, onChange, issuesAt }: RowsProps) => {
  const t = useWords()
  return (
    <>
      <FormRow label={t('intake.received')}>
        <Field label={t('intake.receivedDay')} isRequired issues={issuesAt('receivedDay')} className="intake-day">
          <DayInput typed={draft.receivedDay} onType={(receivedDay) => onChange({ receivedDay })} />
        </Field>
        <Field label={t('intake.receivedClock')} isRequired issues={issuesAt('receivedClock')} className="intake-clock">
          <ClockInput typed={draft.receivedClock} onType={(receivedClock) => onChange({ receivedClock })} />
        </Field>
        <Field label={t('intake.channel')} kind="group">
          <Segmented
            label={t('intake.channel')}
            value={draft.channel}
            choices={receptionChannels.map((value) => ({ value, label: t(`request.channel_${value}`) }))}
            onChoose={(channel) => onChange({ channel })}
          />
        </Field>
      </FormRow>
      <FormRow label={t('intake.replyBy')}>
        <Segmented
          label={t('intake.replyBy')}
          value={draft.replyBy}
          choices={replyMethods.map((value) => ({ value, label: t(`request.reply_${value}`) }))}
          onChoose={(replyBy) => onChange({ replyBy })}
        />
        <Segmented
          label={t('intake.paperLanguage')}
          value={draft.paperLanguage}
          choices={paperLanguages.map((value) => ({ value, label: languageNames[value] }))}
          onChoose={(paperLanguage) => onChange({ paperLanguage })}
        />
      </FormRow>
      <FormRow label={t('intake.identity')}>
        <Field label={t('intake.identity')} labelLook="unseen" kind="group" issues={issuesAt('identityProof')}>
          <ChoiceChips
            label={t('intake.identity')}
            value={draft.identityProof ?? 'later'}
            choices={[
              { value: 'later' as const, label: t('intake.later') },
              ...proofsFor(draft.door).map((value) => ({ value, label: proofWord(t, value) })),
            ]}
            onChoose={(chosen) => onChange({ identityProof: chosen === 'later' ? null : chosen })}
          />
        </Field>
      </FormRow>
    </>
  )
}
