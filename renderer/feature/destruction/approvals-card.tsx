// Who has released an order, and who must still.
import type { AwaitedApproval, OrderDetail } from '../../../domain/destruction/destruction.ts'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { Note, Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { Translate } from '../../words/words.ts'
import { ShortageNote } from './shortage-note.tsx'

const waitsWords = (t: Translate, awaited: AwaitedApproval | undefined): string => {
  if (awaited === undefined) return t('destruction.approvalWaits')
  if (awaited.approvers.length === 0) return t('destruction.approvalNobody')
  const names = awaited.approvers.map(({ name, jobTitle }) => t('destruction.approver', { name, title: jobTitle }))
  return t('destruction.approvalWaitsFor', { names: names.join(', ') })
}

export const ApprovalsCard = ({ order }: { readonly order: OrderDetail }) => {
  const t = useWords()
  const formats = useFormats()
  const { approval, approvals, awaited, shortage, titles, state } = order
  const [next] = awaited
  return (
    <Card label={t('destruction.approvals')}>
      <CardHead title={t('destruction.approvals')} />
      <ol className="destruction-approvals">
        {titles.map((title, index) => {
          const given = approvals[index]
          return (
            <li key={title}>
              <Status kind={given === undefined ? 'idle' : 'ok'}>{title}</Status>
              <span className="cap num">
                {given === undefined
                  ? waitsWords(t, awaited[index - approvals.length])
                  : t('destruction.approvalDone', { by: given.by, at: formats.momentBrief(given.at) })}
                {given?.alone === true && ` · ${t('destruction.approvalAlone')}`}
              </span>
            </li>
          )
        })}
      </ol>
      {state === 'open' && approval.kind !== 'allowed' && (
        <CardBody>
          <Note kind="idle">
            {t(`destruction.answer_${approval.kind}`, {
              day: approval.kind === 'waiting' ? formats.dayBrief(approval.until) : '',
            })}{' '}
            {next !== undefined && next.approvers.length > 0 && t('destruction.approvalNext', { title: next.title })}
          </Note>
        </CardBody>
      )}
      {shortage !== null && (
        <CardBody>
          <ShortageNote shortage={shortage} offer="account" />
        </CardBody>
      )}
    </Card>
  )
}
