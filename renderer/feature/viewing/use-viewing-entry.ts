// One viewing from F3 to F3. The instants are stamped when the key is pressed, so a field corrected afterwards does not make
// the viewing longer than it was.
import { useEffect, useState } from 'react'
import type { Instant } from '../../../domain/calendar/instant.ts'
import type { Camera } from '../../../domain/camera/camera.ts'
import type { Failure, FieldIssue } from '../../../domain/contract/failure.ts'
import type { RequestId } from '../../../domain/request/request.ts'
import { readClock as readNow } from '../../store/clock.ts'
import { useDoor, useDoorAction } from '../../store/door.ts'
import { useDraft } from '../../store/draft.ts'
import { go } from '../../store/route.ts'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { takeOver } from './from-request.ts'
import { requestPurpose } from './purposes.ts'
import { operatingRoomIssues, readViewing } from './read-viewing.ts'
import { type ViewingDraft, viewingDrafts } from './viewing-draft.ts'

const noIssues: readonly FieldIssue[] = []

export interface ViewingEntry {
  readonly draft: ViewingDraft
  readonly onChange: (part: Partial<ViewingDraft>) => void
  readonly issuesOf: (field: string) => readonly FieldIssue[]
  /** What concerns no field. */
  readonly failure: Failure | null
  readonly isBusy: boolean
  /** How many were kept since the screen was opened: each begins with the form as it first was. */
  readonly keptCount: number
  readonly start: () => void
  /** Stops a running viewing and records it; also records one that was stopped or typed. */
  readonly record: () => void
}

/** One line says both ends of the footage. */
const footageFields: readonly string[] = ['footage', 'footageFrom', 'footageTo']

/** The draft says some facts in its own words. */
const fieldsOfPart: Readonly<Record<string, readonly string[]>> = {
  footage: footageFields,
  cameraTyped: ['cameraIds'],
  startedClock: ['startedAt'],
  endedClock: ['endedAt'],
  requestId: ['outsiders'],
  maskingReason: ['masking'],
  resultWords: ['result'],
}

export const useViewingEntry = (cameras: readonly Camera[], requestId: RequestId | undefined): ViewingEntry => {
  const t = useWords()
  const { draft, change, discard } = useDraft(viewingDrafts)
  const { run, isRunning, failure, forgetFailure } = useDoorAction('viewing.record')
  const [tried, setTried] = useState(noIssues)
  const [keptCount, setKeptCount] = useState(0)
  const mustTakeOver = requestId !== undefined && draft.requestId !== requestId && draft.running.kind === 'idle'
  const opened = useDoor('request.open', mustTakeOver ? { requestId } : null)
  const request = opened.kind === 'answered' ? opened.value.request : null

  useEffect(() => {
    if (request !== null && mustTakeOver) change((before) => takeOver(before, request, requestPurpose, readNow()))
  }, [request, mustTakeOver, change])

  const onChange = (part: Partial<ViewingDraft>): void => {
    change((before) => ({ ...before, ...part }))
    const changed = new Set(Object.keys(part).flatMap((key) => [key, ...(fieldsOfPart[key] ?? [])]))
    setTried((before) => before.filter(({ field }) => !changed.has(field.split('.')[0] ?? field)))
    forgetFailure()
  }

  const recordUntil = async (now: Instant): Promise<void> => {
    const read = readViewing(draft, now)
    setTried(read.kind === 'wrong' ? read.issues : noIssues)
    if (read.kind === 'wrong') return
    const answer = await run(read.record)
    if (answer?.ok !== true) return
    const { ledgerNumber } = answer.value
    discard()
    setKeptCount((count) => count + 1)
    // Otherwise the request would fill the empty form again.
    go({ kind: 'viewings' })
    showToast({
      title: t('viewing.done'),
      detail: t('viewing.doneDetail', { number: ledgerNumber }),
      link: { label: t('viewing.show'), onPress: () => go({ kind: 'ledger', number: ledgerNumber }) },
    })
  }

  const record = (): void => {
    const now = readNow()
    const { running } = draft
    if (draft.mode === 'live' && running.kind === 'idle') return
    if (running.kind === 'running') {
      change((before) => ({ ...before, running: { kind: 'stopped', startedAt: running.startedAt, endedAt: now } }))
    }
    void recordUntil(now)
  }

  const start = (): void => {
    forgetFailure()
    setTried(noIssues)
    const startedAt = readNow()
    change((before) => ({
      ...before,
      running: { kind: 'running', startedAt },
    }))
  }

  const fromMain = failure?.kind === 'invalid' ? failure.issues : noIssues
  const found = [...operatingRoomIssues(cameras, draft), ...tried, ...fromMain]
  const issuesOf = (field: string): readonly FieldIssue[] => {
    const fields = field === 'footage' ? footageFields : [field]
    const first = found.find((issue) => fields.includes(issue.field.split('.')[0] ?? issue.field))
    return first === undefined ? noIssues : [first]
  }
  return {
    draft,
    onChange,
    issuesOf,
    failure: failure?.kind === 'invalid' ? null : failure,
    isBusy: isRunning,
    keptCount,
    start,
    record,
  }
}
