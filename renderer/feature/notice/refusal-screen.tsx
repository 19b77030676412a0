// Writing a refusal beside the notice as it will print. Nothing here says that a refusal is lawful; what is known to be wrong
// is stopped, and the button says what is missing.
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs'
import IconVideo from '@tabler/icons-react/dist/esm/icons/IconVideo.mjs'
import IconVideoOff from '@tabler/icons-react/dist/esm/icons/IconVideoOff.mjs'
import { dayOf } from '../../../domain/calendar/instant.ts'
import type { HolidayTable } from '../../../domain/calendar/holiday-table.ts'
import { useDeferredValue, useMemo, useState } from 'react'
import type { Camera } from '../../../domain/camera/camera.ts'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import type { RefusalDraft } from '../../../domain/notice/operations.ts'
import { unlawfulReasonsIn } from '../../../domain/notice/unlawful-reason.ts'
import { refusalNotice } from '../../../domain/paper/notice.ts'
import { defaultObjection } from '../../../domain/paper/objection.ts'
import { daysOverdue, deadlineState, replyDeadlineOf, replyDueOn } from '../../../domain/request/reply-deadline.ts'
import { replyMethods, type RequestDetail } from '../../../domain/request/request.ts'
import type { Screen } from '../../app/screens.tsx'
import { readClock, useToday } from '../../store/clock.ts'
import { useDoor } from '../../store/door.ts'
import { makeDrafts, useDraft } from '../../store/draft.ts'
import { go } from '../../store/route.ts'
import { useSession } from '../../store/session.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card, CardBody, CardHead, Page, PageHead } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Note, Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { useMay } from '../request/may.ts'
import { kindsWords } from '../request/request-words.ts'
import { GroundList } from './ground-list.tsx'
import { MarkedField } from './marked-field.tsx'
import { factsKeys } from './notice-words.ts'
import { NoticePreview } from './notice-preview.tsx'
import {
  blankRefusal,
  needsFactsNow,
  refusalDraftOf,
  requestToRefuse,
  stopsOf,
  type TypedRefusal,
} from './refusal-draft.ts'
import './refusal.css'
import { SendDialog } from './send-dialog.tsx'

const drafts = makeDrafts<TypedRefusal>(blankRefusal)

interface RefusalProps {
  readonly request: RequestDetail
  readonly clinic: Clinic
  readonly cameras: readonly Camera[]
  readonly tables: readonly HolidayTable[]
}

const Head = ({ request, tables }: Pick<RefusalProps, 'request' | 'tables'>) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const deadline = replyDeadlineOf(request.receivedAt, tables)
  const { daysLeft, isOverdue } = deadlineState(deadline, today)
  const isGone = request.ranges.every(({ availability }) => availability.kind === 'past')
  return (
    <PageHead
      title={t('notice.title')}
      beside={
        <span className="sub">
          {t('notice.subtitle', {
            number: request.number,
            name: request.requester.name,
            kinds: kindsWords(t, request.kinds),
          })}
        </span>
      }
      actions={
        <>
          <Status kind={isOverdue ? 'danger' : daysLeft <= 1 ? 'warn' : 'idle'} icon={IconFileText}>
            {isOverdue
              ? t('notice.dueLate', { count: -daysLeft })
              : t('notice.due', { day: formats.dayLong(replyDueOn(deadline)) })}
          </Status>
          <Status kind="idle" icon={isGone ? IconVideoOff : IconVideo}>
            {t(isGone ? 'notice.footageGone' : 'notice.footageLeft')}
          </Status>
        </>
      }
    />
  )
}

/** Why it cannot be sent, in the order in which it is put right. */
const useStopWords = (draft: RefusalDraft | null, request: RequestDetail): string | undefined => {
  const t = useWords()
  const mayIssue = useMay('notice.issue')
  if (!mayIssue) return t('notice.stop_permission')
  if (draft === null) return t('notice.stop_ground')
  const { fields, sentenceCount } = stopsOf(draft, requestToRefuse(request))
  const has = (reason: FieldIssue['reason']): boolean => fields.some((issue) => issue.reason === reason)
  if (has('ground-unproven')) return t('notice.stop_groundUnproven')
  if (sentenceCount > 0) return t('notice.stop_sentences', { count: sentenceCount })
  if (has('facts-missing')) return t('notice.stop_facts')
  if (has('objection-missing')) return t('notice.stop_objection')
  return fields.length > 0 ? t('notice.stop_field') : undefined
}

const Preview = ({ draft, request, clinic, cameras, tables }: RefusalProps & { readonly draft: RefusalDraft }) => {
  const today = useToday()
  const handlerName = useSession(({ state }) => (state.kind === 'open' ? state.accountName : ''))
  // Typing stays quick while the sheet is laid out after it.
  const shown = useDeferredValue(draft)
  const { ground, facts, addition, objection, deliverBy } = shown
  const paper = useMemo(
    () =>
      refusalNotice({
        clinic,
        request,
        cameras,
        destructions: [],
        draft: { requestId: request.id, ground, facts, addition, objection, deliverBy },
        deadline: replyDeadlineOf(request.receivedAt, tables),
        number: null,
        sentOn: today,
        handlerName,
        anchor: null,
      }),
    [clinic, request, cameras, tables, today, handlerName, ground, facts, addition, objection, deliverBy],
  )
  const phrases = useMemo(
    () => [facts, addition, objection].flatMap(unlawfulReasonsIn).map(({ matched }) => matched),
    [facts, addition, objection],
  )
  return <NoticePreview paper={paper} stoppedPhrases={phrases} />
}

const Refusal = (props: RefusalProps) => {
  const t = useWords()
  const { request, clinic } = props
  const { draft: typed, change, discard } = useDraft(drafts, request.id)
  const [isSending, setSending] = useState(false)
  const draft = refusalDraftOf(typed, request, clinic)
  const offBecause = useStopWords(draft, request)
  const set = (part: Partial<TypedRefusal>): void => change((old) => ({ ...old, ...part }))
  const issues = draft === null ? [] : stopsOf(draft, requestToRefuse(request)).fields
  const issuesAt = (field: string): readonly FieldIssue[] => issues.filter((issue) => issue.field === field)
  const ground = draft?.ground ?? null
  const factsKey = ground === null ? undefined : factsKeys[ground]
  const areFactsNeeded = ground !== null && needsFactsNow(ground, requestToRefuse(request))
  const deadline = replyDeadlineOf(request.receivedAt, props.tables)
  const lateDayCount = deadline.kind === 'legal' ? daysOverdue(deadline.legalLastDay, dayOf(readClock())) : 0
  return (
    <Form
      label={t('notice.title')}
      className="refusal-columns"
      onClose={() => go({ kind: 'request', requestId: request.id })}
    >
      <div className="refusal-main">
        <GroundList request={request} chosen={ground} onChoose={(chosen) => set({ ground: chosen })} />
        <Card>
          <CardBody>
            <div className="column">
              {factsKey !== undefined && (
                <MarkedField
                  label={t('notice.facts')}
                  text={typed.facts}
                  rowCount={2}
                  onType={(facts) => set({ facts })}
                  issues={issuesAt('facts').filter(({ reason }) => reason !== 'facts-missing')}
                  help={t(areFactsNeeded ? factsKey : 'notice.factsKnown')}
                  isRequired={areFactsNeeded}
                />
              )}
              <MarkedField
                label={t('notice.addition')}
                text={typed.addition}
                rowCount={2}
                onType={(addition) => set({ addition })}
                issues={issuesAt('addition')}
                help={t('notice.additionHelp')}
              />
            </div>
          </CardBody>
        </Card>
        <Card>
          <CardBody>
            <div className="column">
              <MarkedField
                label={t('notice.objection')}
                text={typed.objection ?? defaultObjection(clinic)}
                rowCount={3}
                onType={(objection) => set({ objection })}
                issues={issuesAt('objection')}
                help={t('notice.objectionHelp')}
                isRequired
              />
              <Field label={t('notice.deliverBy')} kind="group">
                <Segmented
                  label={t('notice.deliverBy')}
                  value={typed.deliverBy ?? request.replyBy}
                  choices={replyMethods.map((value) => ({ value, label: t(`notice.reply_${value}`) }))}
                  onChoose={(deliverBy) => set({ deliverBy })}
                />
              </Field>
            </div>
          </CardBody>
        </Card>
      </div>
      <Card label={t('notice.preview')} className="refusal-preview">
        <CardHead title={t('notice.preview')}>
          <Button
            look="filled"
            icon={IconSend}
            keys="Ctrl ↵"
            offBecause={offBecause}
            reason="hidden"
            onPress={() => setSending(true)}
          >
            {t('notice.send')}
          </Button>
        </CardHead>
        {draft === null ? (
          <EmptyState icon={IconFileText} title={t('notice.previewEmpty')} />
        ) : (
          <div className="refusal-sheet">
            <Preview {...props} draft={draft} />
          </div>
        )}
        <p className="refusal-stop" role="status">
          {offBecause === undefined ? (
            <span className="cap">{t('notice.previewDestruction')}</span>
          ) : (
            <span className="text-danger mid">
              {t('notice.cannotSend')}
              {offBecause}
            </span>
          )}
        </p>
      </Card>
      {isSending && draft !== null && (
        <SendDialog
          draft={draft}
          requesterName={request.requester.name}
          lateDayCount={lateDayCount}
          onClose={() => setSending(false)}
          onSent={discard}
        />
      )}
    </Form>
  )
}

export const RefusalScreen: Screen<'refusal'> = ({ route }) => {
  const t = useWords()
  const answer = useDoor('request.open', { requestId: route.requestId })
  const clinic = useDoor('clinic.read', {})
  const cameras = useDoor('camera.list', {})
  const failed = [answer, clinic, cameras].find((one) => one.kind === 'failed')
  if (failed?.kind === 'failed') {
    return (
      <Page>
        <FailureNote failure={failed.failure} onAgain={failed.askAgain} />
      </Page>
    )
  }
  if (answer.kind !== 'answered' || clinic.kind !== 'answered' || cameras.kind !== 'answered') {
    return (
      <Page>
        <Skeleton rowCount={8} />
      </Page>
    )
  }
  const { request } = answer.value
  const tables = clinic.value.holidayTables
  return (
    <Page>
      <Head request={request} tables={tables} />
      {request.status === 'open' ? (
        <Refusal request={request} clinic={clinic.value.clinic} cameras={cameras.value.cameras} tables={tables} />
      ) : (
        <Note
          kind="idle"
          title={t('notice.decided')}
          actions={
            <Button size="small" onPress={() => go({ kind: 'request', requestId: request.id })}>
              {t('notice.backToRequest')}
            </Button>
          }
        >
          {t('notice.decidedWhy')}
        </Note>
      )}
    </Page>
  )
}
