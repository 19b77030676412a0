// Footage that is to be kept though nobody has requested it: any cameras, any stretches, one number.
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { useState } from 'react'
import type { Camera, CameraId } from '../../../domain/camera/camera.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
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
import { blankSpan, rangeOf, spanIssues, type TypedSpan } from '../../ui/typed-span.ts'
import { useWords } from '../../words/use-words.ts'
import { CameraPicker } from '../camera/camera-picker.tsx'
import { HoldFailure } from './hold-failure.tsx'
import { blankTerms, readTerms, TermsFields, type TypedTerms } from './hold-terms.tsx'

const bases = ['own-incident', 'dispute', 'authority'] as const
type Basis = (typeof bases)[number]

interface PlaceDraft extends TypedTerms {
  readonly basis: Basis
  readonly cameraIds: readonly CameraId[]
  readonly cameraTyped: string
  readonly spans: readonly TypedSpan[]
}

const drafts = makeDrafts<PlaceDraft>({
  ...blankTerms,
  basis: 'own-incident',
  cameraIds: [],
  cameraTyped: '',
  spans: [blankSpan],
})

const spansMax = 10
const fields = ['cameraIds', 'spans', 'footage.spans', 'storedWhere', 'reason', 'reviewOn']

interface PlaceDialogProps {
  readonly cameras: readonly Camera[]
  readonly onClose: () => void
}

export const PlaceDialog = ({ cameras, onClose }: PlaceDialogProps) => {
  const t = useWords()
  const today = useToday()
  const now = useNowByMinute()
  const { draft, change, discard } = useDraft(drafts)
  const [ownIssues, setOwnIssues] = useState<readonly FieldIssue[]>([])
  const { run, isRunning, failure, issuesAt } = useDoorAction('hold.place')
  const [sentCount, setSentCount] = useState(1)

  const read = (): InputOf<'hold.place'> | readonly FieldIssue[] => {
    const terms = readTerms(draft, '', today)
    const issues: FieldIssue[] = draft.spans.flatMap((span, index) => spanIssues(`spans.${index}`, span, readClock()))
    if (draft.cameraIds.length === 0) {
      const reason = draft.cameraTyped.trim() === '' ? 'required' : 'camera-unchosen'
      issues.unshift({ field: 'cameraIds', reason })
    }
    if ('issues' in terms) return [...issues, ...terms.issues]
    if (issues.length > 0) return issues
    const spans = draft.spans.flatMap((span) => rangeOf(span, readClock()) ?? [])
    return {
      footage: {
        of: 'cameras',
        basis: draft.basis,
        spans: spans.flatMap(({ from, to }) => draft.cameraIds.map((cameraId) => ({ cameraId, from, to }))),
      },
      ...terms.terms,
    }
  }

  const hold = async (): Promise<void> => {
    const input = read()
    setOwnIssues('footage' in input ? [] : input)
    if (!('footage' in input)) return
    setSentCount(draft.cameraIds.length)
    const answer = await run(input)
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

  const issuesOf = (field: string): readonly FieldIssue[] => [
    ...ownIssues.filter((issue) => issue.field === field),
    ...issuesAt(field),
  ]
  // Main was sent every camera with every stretch; what it says of one of them stands beside its stretch, once.
  const issuesOfSpan = (index: number): readonly FieldIssue[] => {
    const sent = Array.from({ length: sentCount }, (_, camera) => index * sentCount + camera)
    const answered = sent.flatMap((position) => issuesAt(`footage.spans.${position}`))
    const known = new Map(answered.map((issue) => [`${issue.reason} ${issue.detail ?? ''}`, issue]))
    return [...ownIssues.filter(({ field }) => field === `spans.${index}`), ...known.values()]
  }
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
      width="wide"
    >
      <Note kind="warn">
        {t('request.holdNoMoving')} {t('hold.onlyNamed')}
      </Note>
      <Field label={t('hold.basis')} kind="group">
        <ChoiceChips
          label={t('hold.basis')}
          value={draft.basis}
          choices={bases.map((value) => ({ value, label: t(`hold.basis_${value}`) }))}
          onChoose={(basis) => change((old) => ({ ...old, basis }))}
        />
      </Field>
      <Field label={t('hold.cameras')} isRequired issues={issuesOf('cameraIds')}>
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
      <TermsFields
        typed={draft}
        proposedReason=""
        onType={(typed) => change((old) => ({ ...old, ...typed }))}
        issuesOf={issuesOf}
        focus="later"
      />
      <HoldFailure failure={failure} fields={fields} />
    </Confirm>
  )
}
