// What is typed when a camera is registered by hand, and what is wrong with it before it is sent. The rules are those that
// main uses when saving.
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import { type CameraFacts, cameraFactsSchema } from '../../../domain/camera/camera.ts'
import { cameraIssues } from '../../../domain/camera/camera-rules.ts'
import { asksChangingUse } from '../../../domain/camera/place.ts'
import { type FieldIssue, issueReasons } from '../../../domain/contract/failure.ts'
import { makeDrafts } from '../../store/draft.ts'
import { readDay } from '../../ui/typed-time.ts'

export interface CameraDraft {
  readonly number: string
  readonly building: string
  readonly floor: string
  readonly place: string
  readonly zone: string
  readonly fieldOfView: string
  readonly access: 'public' | 'non-public' | null
  /** null until typed: then the policy's recording hours stand there. */
  readonly hours: string | null
  readonly recorder: string
  readonly channel: string
  readonly installedOn: string
  readonly changing: 'no' | 'yes' | null
}

export const cameraDrafts = makeDrafts<CameraDraft>({
  number: '',
  building: '',
  floor: '',
  place: '',
  zone: '',
  fieldOfView: '',
  access: null,
  hours: null,
  recorder: '',
  channel: '',
  installedOn: '',
  changing: null,
})

export const draftOf = ({ isPublic, installedOn, usedForChanging, ...texts }: CameraFacts): CameraDraft => ({
  number: texts.number,
  building: texts.building,
  floor: texts.floor,
  place: texts.place,
  zone: texts.zone,
  fieldOfView: texts.fieldOfView,
  hours: texts.hours,
  recorder: texts.recorder,
  channel: texts.channel,
  access: isPublic ? 'public' : 'non-public',
  installedOn: installedOn ?? '',
  changing: usedForChanging === null ? null : usedForChanging ? 'yes' : 'no',
})

export interface FormContext {
  readonly takenNumbers: ReadonlySet<string>
  readonly policyHours: string
  readonly today: PlainDay
}

export const asksChanging = ({ place, zone }: CameraDraft): boolean => asksChangingUse(place, zone)

export type ReadCameraForm =
  | { readonly kind: 'right'; readonly facts: CameraFacts }
  | { readonly kind: 'wrong'; readonly issues: readonly FieldIssue[] }

const changingAnswer = (draft: CameraDraft): boolean | null =>
  !asksChanging(draft) || draft.changing === null ? null : draft.changing === 'yes'

export const readCameraForm = (
  draft: CameraDraft,
  { takenNumbers, policyHours, today }: FormContext,
): ReadCameraForm => {
  const { access, changing: _changing, hours, installedOn, ...texts } = draft
  const installed = readDay(installedOn, today)
  const dayIssues: readonly FieldIssue[] =
    installed.kind === 'wrong' ? [{ field: 'installedOn', reason: installed.reason }] : []
  const parsed = cameraFactsSchema.safeParse({
    ...texts,
    isPublic: access === null ? undefined : access === 'public',
    hours: hours ?? policyHours,
    installedOn: installed.kind === 'right' ? installed.value : null,
    usedForChanging: changingAnswer(draft),
  })
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }): FieldIssue => ({
      field: path.join('.'),
      reason: issueReasons.find((reason) => reason === message) ?? 'required',
    }))
    return { kind: 'wrong', issues: [...issues, ...dayIssues] }
  }
  const issues = [...dayIssues, ...cameraIssues(parsed.data, false, takenNumbers, today)]
  return issues.length === 0 ? { kind: 'right', facts: parsed.data } : { kind: 'wrong', issues }
}

/** Said while typing: what no further word can make right. A field still empty is not yet a mistake. */
export const issuesWhileTyping = (
  draft: CameraDraft,
  { takenNumbers, today }: Pick<FormContext, 'takenNumbers' | 'today'>,
): readonly FieldIssue[] => {
  const installed = readDay(draft.installedOn, today)
  const facts: CameraFacts = {
    ...draft,
    number: draft.number.trim(),
    hours: draft.hours ?? '',
    isPublic: draft.access === 'public',
    installedOn: installed.kind === 'right' ? installed.value : null,
    usedForChanging: changingAnswer(draft),
  }
  return cameraIssues(facts, false, takenNumbers, today).filter(({ reason }) => reason !== 'changing-use-unanswered')
}
