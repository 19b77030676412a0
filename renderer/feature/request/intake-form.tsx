// Receiving a request at the counter (F2). Enter goes on and never submits, Ctrl ↵ receives, Esc leaves and keeps the draft.
import { useEffect, useRef, useState } from 'react'
import { dayOf } from '../../../domain/calendar/instant.ts'
import type { ListedCamera } from '../../../domain/camera/camera.ts'
import type { HolidayTable } from '../../../domain/calendar/holiday-table.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import type { RequestDetail, RequestIntake } from '../../../domain/request/request.ts'
import type { Door } from '../../../domain/request/applicant.ts'
import { readClock, useNowByMinute } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { type Drafts, makeDrafts, useDraft } from '../../store/draft.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { FormFoot, FormTable } from '../../ui/form-table.tsx'
import { Form } from '../../ui/form.tsx'
import { showToast } from '../../ui/toast.tsx'
import { formatsFor } from '../../words/format.ts'
import { useWords } from '../../words/use-words.ts'
import { DoorChoice } from './door-choice.tsx'
import { AuthorityRows, BodyRow, OfficeFields } from './intake-authority.tsx'
import { FilmedRow, RelationField } from './intake-agent.tsx'
import { DocumentsCard } from './intake-documents.tsx'
import { draftFollowing } from './follow-draft.ts'
import { FollowNote } from './follow-note.tsx'
import { blankIntake, type IntakeDraft, issuesOnScreen, readIntake } from './intake-draft.ts'
import { PlaceRow, ReceiptRows, RequesterRow, WantedRow } from './intake-rows.tsx'
import { IntakeSide } from './intake-side.tsx'
import './intake.css'
import { askForOutput } from './output-request.ts'
import { SimilarNote } from './similar-note.tsx'
import { WhenRow } from './when-row.tsx'

// One for each door: what was typed at one is still there after a look at another.
const draftsOfDoor = {
  self: makeDrafts<IntakeDraft>(blankIntake, 'intake-self'),
  agent: makeDrafts<IntakeDraft>({ ...blankIntake, door: 'agent' }, 'intake-agent'),
  authority: makeDrafts<IntakeDraft>({ ...blankIntake, door: 'authority' }, 'intake-authority'),
} as const satisfies Readonly<Record<Door, Drafts<IntakeDraft>>>

export const lastDoor = makeDrafts<Door>('self', 'intake-door')

/** The time of receipt is the first keystroke: that is when the person stood at the counter. */
const withReceipt = (draft: IntakeDraft): IntakeDraft => {
  if (draft !== draftsOfDoor[draft.door].blank) return draft
  const at = readClock()
  return { ...draft, receivedDay: dayOf(at), receivedClock: formatsFor('ko').clock(at) }
}

/** Begun at the counter, or going on from an earlier request with what is wanted now. */
type Beginning =
  | {
      readonly kind: 'counter'
      readonly onDoor: (door: Door) => void
      /** Searched for before, and not found. */
      readonly requesterName: string | undefined
    }
  | { readonly kind: 'follow'; readonly followed: RequestDetail; readonly kinds: RequestIntake['kinds'] }

interface IntakeFormProps {
  readonly door: Door
  readonly beginning: Beginning
  readonly cameras: readonly ListedCamera[]
  readonly tables: readonly HolidayTable[]
}

export const IntakeForm = ({ door, beginning, cameras, tables }: IntakeFormProps) => {
  const t = useWords()
  const now = useNowByMinute()
  const { draft, isDirty, change, discard } = useDraft(
    draftsOfDoor[door],
    beginning.kind === 'follow' ? beginning.followed.id : undefined,
  )
  const [tryCount, setTryCount] = useState(0)
  const { run, isRunning, failure, forgetFailure } = useDoorAction('request.receive')
  const formRef = useRef<HTMLDivElement>(null)

  const read = tryCount === 0 ? null : readIntake(draft, cameras, readClock(), dayOf(now))
  const ownIssues = read?.kind === 'stopped' ? read.issues : []
  const doorIssues = failure?.kind === 'invalid' ? issuesOnScreen(failure.issues, draft) : []
  const issuesAt = (field: string): readonly FieldIssue[] => {
    const own = ownIssues.filter((issue) => issue.field === field)
    return own.length > 0 ? own : doorIssues.filter((issue) => issue.field === field)
  }

  const onChange = (part: Partial<IntakeDraft>): void => {
    if (failure !== null) forgetFailure()
    change((old) => ({ ...withReceipt(old), ...part }))
  }

  // Taken over once: what is typed on from there stands, and nothing comes back after it was received.
  const [begun] = useState(() =>
    beginning.kind === 'follow' ? draftFollowing(beginning.followed, beginning.kinds, cameras, readClock()) : null,
  )
  const requesterName = beginning.kind === 'counter' ? beginning.requesterName : undefined
  useEffect(() => {
    if (begun !== null) change((old) => (old === draftsOfDoor[door].blank ? begun : old))
    // A name typed into the draft before is kept: it belongs to the other things typed with it.
    if (requesterName !== undefined) {
      change((old) => (old.name === '' ? { ...withReceipt(old), name: requesterName } : old))
    }
  }, [begun, requesterName, door, change])

  useEffect(() => {
    if (tryCount > 0) formRef.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [tryCount])

  const leave = (): void =>
    go(beginning.kind === 'follow' ? { kind: 'request', requestId: beginning.followed.id } : { kind: 'today' })

  const receive = async (): Promise<void> => {
    const at = readClock()
    const found = readIntake(draft, cameras, at, dayOf(at))
    setTryCount((count) => count + 1)
    if (found.kind === 'stopped') return
    const { intake } = found
    const answer = await run({
      ...intake,
      kinds: [...intake.kinds],
      ranges: [...intake.ranges],
      documentsSeen: [...intake.documentsSeen],
    })
    if (answer?.ok !== true) {
      setTryCount((count) => count + 1)
      return
    }
    const { requestId, number } = answer.value
    discard()
    go({ kind: 'request', requestId })
    showToast({
      title: t('intake.done'),
      detail: number,
      link: {
        label: t('intake.printReceipt'),
        onPress: () => {
          go({ kind: 'request', requestId })
          askForOutput({ requestId, paper: { kind: 'receipt', requestId }, title: t('request.receipt'), outCount: 0 })
        },
      },
    })
  }

  const isResting = door === 'authority' && draft.authority.ground === null
  const keptHint = isDirty ? `${t('intake.kept')} · ${t('intake.footHint')}` : t('intake.footHint')
  const rows = { draft, onChange, issuesAt }
  return (
    <Form label={t('intake.title')} className="intake" onClose={leave}>
      <div ref={formRef} className="intake-columns">
        <div className="intake-form">
          {beginning.kind === 'follow' ? (
            <FollowNote followed={beginning.followed} />
          ) : (
            <DoorChoice door={door} onChoose={beginning.onDoor} />
          )}
          <FormTable>
            {door === 'authority' && <BodyRow {...rows} />}
            <RequesterRow {...rows}>
              {door === 'agent' && <RelationField {...rows} />}
              {door === 'authority' && <OfficeFields {...rows} />}
            </RequesterRow>
            {door === 'agent' && <FilmedRow {...rows} now={now} />}
            {door === 'authority' && <AuthorityRows {...rows} />}
            <PlaceRow {...rows} cameras={cameras} />
            <WhenRow spans={draft.spans} onChange={(spans) => onChange({ spans })} issuesAt={issuesAt} />
            <WantedRow {...rows} cameras={cameras} />
            <ReceiptRows {...rows} />
            <FormFoot hint={isResting ? t('intake.groundMissing') : keptHint}>
              <Button onPress={leave} keys="Esc">
                {t('intake.continueLater')}
              </Button>
              <Button look="filled" size="large" keys="Ctrl ↵" isBusy={isRunning} onPress={() => void receive()}>
                {t(isResting ? 'intake.receiveOnHold' : 'intake.receive')}
              </Button>
            </FormFoot>
          </FormTable>
          {failure !== null && failure.kind !== 'invalid' && <FailureNote failure={failure} />}
        </div>
        <div className="intake-side">
          {beginning.kind === 'counter' && <SimilarNote draft={draft} />}
          <IntakeSide
            draft={draft}
            cameras={cameras}
            tables={tables}
            now={now}
            securedIssues={issuesAt('securedWhere')}
            onChange={onChange}
          />
          <DocumentsCard draft={draft} now={now} onChange={onChange} />
        </div>
      </div>
    </Form>
  )
}
