// Showing footage to people who are not staff needs a request whose papers were seen (rules 12, 13, 19).
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { openNeedsOf } from '../../../domain/identity/open-needs.ts'
import type { RequestId } from '../../../domain/request/request.ts'
import { useDoor } from '../../store/door.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Select } from '../../ui/select.tsx'
import { Note } from '../../ui/status.tsx'
import { issueSentence } from '../../words/failure-sentence.ts'
import { useWords } from '../../words/use-words.ts'

interface BasisChoiceProps {
  readonly onChoose: (requestId: RequestId) => void
  /** Who is to watch: a new request begins with this name. */
  readonly outsiders: string
  readonly issues: readonly FieldIssue[]
}

const BasisChoice = ({ onChoose, outsiders, issues }: BasisChoiceProps) => {
  const t = useWords()
  const asked = useDoor('request.list', { status: 'open', after: null })
  const requests = asked.kind === 'answered' ? asked.value.requests : []
  const confirmed = requests.filter(({ openNeeds }) => openNeeds.length === 0)
  const unconfirmedCount = requests.length - confirmed.length
  return (
    <Note
      kind="warn"
      actions={
        <Button size="small" onPress={() => go({ kind: 'intake', requesterName: outsiders.trim() })}>
          {t('viewing.receiveRequest')}
        </Button>
      }
    >
      <p>
        {t('viewing.outsidersNeed')} {t('viewing.typedStays')}
      </p>
      {asked.kind === 'answered' && confirmed.length === 0 && <p>{t('viewing.basisNone')}</p>}
      {unconfirmedCount > 0 && <p>{t('viewing.basisUnconfirmed', { count: unconfirmedCount })}</p>}
      {confirmed.length > 0 && (
        <Field label={t('viewing.basis')} issues={issues} className="viewing-basis" isRequired>
          <Select
            value={null}
            choices={confirmed.map(({ id, number, requesterName }) => ({
              value: id,
              label: t('viewing.basisChoice', { number, name: requesterName }),
            }))}
            onChoose={onChoose}
          />
        </Field>
      )}
    </Note>
  )
}

interface BasisLineProps {
  readonly requestId: RequestId | null
  readonly outsiders: string
  readonly onChange: (requestId: RequestId | null) => void
  readonly issues: readonly FieldIssue[]
}

export const BasisLine = ({ requestId, outsiders, onChange, issues }: BasisLineProps) => {
  const t = useWords()
  const opened = useDoor('request.open', requestId === null ? null : { requestId })
  if (requestId === null) {
    return outsiders.trim() === '' ? null : <BasisChoice onChoose={onChange} outsiders={outsiders} issues={issues} />
  }
  if (opened.kind !== 'answered') return null
  const { number } = opened.value.request
  const isWaiting = openNeedsOf(opened.value.request).length > 0 && outsiders.trim() !== ''
  return (
    <div className="row row-wrap viewing-basis-line">
      <IconMark icon={IconLink} className="text-accent" />
      <span>
        {t(outsiders.trim() === '' ? 'viewing.basisInternal' : 'viewing.basisChosen', { number })}{' '}
        {!isWaiting && issues.length > 0 && (
          <b className="text-danger" role="alert">
            {issues.map((issue) => issueSentence(t, issue)).join(' ')}
          </b>
        )}
        {isWaiting && <b className="text-warn">{t('viewing.basisUnconfirmedOne', { number })}</b>}
      </span>
      {isWaiting && (
        <Button size="small" onPress={() => go({ kind: 'request', requestId })}>
          {t('viewing.openRequest')}
        </Button>
      )}
      <Button size="small" look="bare" onPress={() => onChange(null)}>
        {t('viewing.basisRemove')}
      </Button>
    </div>
  )
}
