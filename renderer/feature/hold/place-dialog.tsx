// Footage that is to be kept though nobody has requested it: any cameras, any stretches, one number.
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { useState } from 'react'
import type { Camera } from '../../../domain/camera/camera.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { readClock, useNowByMinute, useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { makeDrafts, useDraft } from '../../store/draft.ts'
import { go } from '../../store/route.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { ChoiceChips } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { SpokenRangeField } from '../../ui/spoken-range-field.tsx'
import { Note } from '../../ui/status.tsx'
import { showToast } from '../../ui/toast.tsx'
import { blankSpan, rangeOf, type TypedSpan } from '../../ui/typed-span.ts'
import { useWords } from '../../words/use-words.ts'
import { CameraPicker } from '../camera/camera-picker.tsx'
import { RecorderTime } from '../recorder/recorder-time.tsx'
import { TermsFields } from './hold-terms.tsx'
import { blankPlacing, issuesOfStretch, placingBases, readPlacing, stretchesOf } from './typed-placing.ts'

const drafts = makeDrafts(blankPlacing)

const spansMax = 10

interface PlaceDialogProps {
  readonly cameras: readonly Camera[]
  readonly onClose: () => void
}

export const PlaceDialog = ({ cameras, onClose }: PlaceDialogProps) => {
  const t = useWords()
  const today = useToday()
  const now = useNowByMinute()
  const { draft, change, discard } = useDraft(drafts)
  const { run, isRunning, failure, issuesAt, reject } = useDoorAction('hold.place')
  const [sentCount, setSentCount] = useState(1)

  const hold = async (): Promise<void> => {
    const read = readPlacing(draft, readClock(), today)
    if (read.kind === 'wrong') return reject(read.issues)
    setSentCount(draft.cameraIds.length)
    const answer = await run(read.input)
    if (answer?.ok !== true) return
    discard()
    onClose()
    const { number } = answer.value
    showToast({
      title: t('request.holdDone'),
      detail: number,
      link: { label: t('hold.see'), onPress: () => go({ kind: 'footage', holdNumber: number }) },
    })
  }

  const issuesOfSpan = (index: number): readonly FieldIssue[] => [
    ...issuesAt(`spans.${index}`),
    ...issuesOfStretch(issuesAt('footage.spans'), index, sentCount),
  ]
  const changeSpan = (index: number, span: TypedSpan): void =>
    change((old) => ({ ...old, spans: old.spans.map((one, at) => (at === index ? span : one)) }))

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('hold.placeTitle')}
      subtitle={t('hold.placeSubtitle')}
      hint={t('request.holdNumberHint')}
      confirmWord={t('request.hold')}
      onConfirm={() => void hold()}
      isBusy={isRunning}
      failure={failure}
      width="wide"
    >
      <Note kind="warn">
        {t('request.holdNoMoving')} {t('hold.onlyNamed')}
      </Note>
      <Field label={t('hold.basis')} kind="group">
        <ChoiceChips
          label={t('hold.basis')}
          value={draft.basis}
          choices={placingBases.map((value) => ({ value, label: t(`hold.basis_${value}`) }))}
          onChoose={(basis) => change((old) => ({ ...old, basis }))}
        />
      </Field>
      <Field label={t('hold.cameras')} isRequired issues={issuesAt('cameraIds')}>
        <CameraPicker
          cameras={cameras}
          chosenIds={draft.cameraIds}
          onChange={(cameraIds) => change((old) => ({ ...old, cameraIds }))}
          typed={draft.cameraTyped}
          onType={(cameraTyped) => change((old) => ({ ...old, cameraTyped }))}
          focus="at-first"
        />
      </Field>
      {draft.spans.map((span, index) => (
        // The lines have no name but their place, and are only added and taken away at the end.
        // oxlint-disable-next-line react/no-array-index-key
        <div className="hold-span" key={index}>
          <Field
            label={draft.spans.length === 1 ? t('hold.span') : `${t('hold.span')} ${index + 1}`}
            isRequired
            issues={issuesOfSpan(index)}
            className="grow"
          >
            <SpokenRangeField span={span} onType={(typed) => changeSpan(index, typed)} />
          </Field>
          {index > 0 && index === draft.spans.length - 1 && (
            <IconButton
              icon={IconX}
              label={t('hold.spanRemove')}
              onPress={() => change((old) => ({ ...old, spans: old.spans.slice(0, -1) }))}
            />
          )}
        </div>
      ))}
      {draft.spans.length < spansMax && rangeOf(draft.spans.at(-1) ?? blankSpan, now) !== null && (
        <Button
          size="small"
          look="bare"
          icon={IconPlus}
          onPress={() => change((old) => ({ ...old, spans: [...old.spans, blankSpan] }))}
        >
          {t('hold.spanMore')}
        </Button>
      )}
      <RecorderTime stretches={stretchesOf(draft, now)} />
      <TermsFields
        typed={draft}
        proposedReason=""
        onType={(typed) => change((old) => ({ ...old, ...typed }))}
        issuesOf={issuesAt}
        focus="later"
      />
    </Confirm>
  )
}
