// Writing a refusal beside the notice as it will print. Nothing here says that a refusal is lawful; what is known to be wrong
// is stopped, and the button says what is missing.
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs'
import { dayOf } from '../../../domain/calendar/instant.ts'
import type { HolidayTable } from '../../../domain/calendar/holiday-table.ts'
import { useState } from 'react'
import type { Camera } from '../../../domain/camera/camera.ts'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import type { RefusalDraft } from '../../../domain/notice/operations.ts'
import { defaultObjection } from '../../../domain/paper/objection.ts'
import { daysOverdue, replyClockOf } from '../../../domain/request/reply-deadline.ts'
import { replyMethods, type RequestDetail } from '../../../domain/request/request.ts'
import { readClock } from '../../store/clock.ts'
import { makeDrafts, useDraft } from '../../store/draft.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { useMay } from '../../store/may.ts'
import { GroundList } from './ground-list.tsx'
import { MarkedField } from './marked-field.tsx'
import { factsKeys } from './notice-words.ts'
import {
  blankRefusal,
  needsFactsNow,
  refusalDraftOf,
  requestToRefuse,
  stopsOf,
  type TypedRefusal,
} from './refusal-draft.ts'
import { DraftPreview } from './draft-preview.tsx'
import './refusal.css'
import { SendDialog } from './send-dialog.tsx'

const drafts = makeDrafts<TypedRefusal>(blankRefusal)

export interface RefusalProps {
  readonly request: RequestDetail
  readonly clinic: Clinic
  readonly cameras: readonly Camera[]
  readonly tables: readonly HolidayTable[]
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

export const RefusalForm = (props: RefusalProps) => {
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
  const deadline = replyClockOf(request, props.tables)
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
          <div className="refusal-sheet" role="region" aria-label={t('notice.preview')} tabIndex={0}>
            <DraftPreview {...props} draft={draft} />
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
