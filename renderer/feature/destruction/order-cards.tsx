// What an order says, who has released it, and its course.
import type { OrderDetail } from '../../../domain/destruction/destruction.ts'
import { daysOver, isOverdue } from '../../../domain/destruction/due.ts'
import { useToday } from '../../store/clock.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { orDash } from '../../ui/data-table.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { Note, Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { ExclusionLines, FootageLines } from './footage-lines.tsx'

interface OrderProps {
  readonly order: OrderDetail
}

const Source = ({ order }: OrderProps) => {
  const t = useWords()
  const { reason, sourceNumber, requestId, copyId } = order
  return (
    <>
      {t(`destruction.reason_${reason}`)} <span className="num">{sourceNumber}</span>{' '}
      {copyId !== null && (
        <Button size="small" onPress={() => go({ kind: 'copies', copyId })}>
          {sourceNumber}
        </Button>
      )}
      {copyId === null && requestId !== null && (
        <Button size="small" onPress={() => go({ kind: 'request', requestId })}>
          {t('destruction.requestOf', { number: sourceNumber })}
        </Button>
      )}
    </>
  )
}

export const OrderFacts = ({ order }: OrderProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const isUnderWay = order.state === 'open' || order.state === 'approved'
  const isLate = isUnderWay && isOverdue(order, today)
  const { ledgerNumber } = order
  return (
    <Card label={t('destruction.facts')}>
      <CardHead title={t('destruction.facts')} />
      <CardBody>
        <dl className="facts">
          <div>
            <dt>{t('destruction.source')}</dt>
            <dd>
              <Source order={order} />
            </dd>
          </div>
          <div>
            <dt>{t('destruction.endedOn')}</dt>
            <dd className="num">{formats.dayFull(order.endedOn)}</dd>
          </div>
          <div>
            <dt>{t('destruction.column_destroyBy')}</dt>
            <dd className="num">
              {formats.dayFull(order.destroyBy)}{' '}
              {isLate && <Status kind="danger">{t('destruction.daysOver', { days: daysOver(order, today) })}</Status>}
            </dd>
          </div>
          <div>
            <dt>{t('destruction.footage')}</dt>
            <dd>
              <FootageLines footage={order.footage} />
            </dd>
          </div>
          <div>
            <dt>{t('destruction.keptBeside')}</dt>
            <dd>
              <ExclusionLines excluded={order.excludedNow} />
            </dd>
          </div>
          <div>
            <dt>{t('destruction.method')}</dt>
            <dd>{t(`destruction.method_${order.execution?.method ?? order.method}`)}</dd>
          </div>
          {order.note !== '' && (
            <div>
              <dt>{t('destruction.note')}</dt>
              <dd>{order.note}</dd>
            </div>
          )}
          {order.execution !== null && (
            <div>
              <dt>{t('destruction.proof')}</dt>
              <dd>{order.execution.proof}</dd>
            </div>
          )}
          <div>
            <dt>{t('destruction.ledger')}</dt>
            <dd>
              {ledgerNumber === null ? (
                orDash('')
              ) : (
                <Button size="small" onPress={() => go({ kind: 'ledger', number: ledgerNumber })}>
                  {t('destruction.ledgerNumber', { number: ledgerNumber })}
                </Button>
              )}
            </dd>
          </div>
        </dl>
      </CardBody>
    </Card>
  )
}

export const ApprovalsCard = ({ order }: OrderProps) => {
  const t = useWords()
  const formats = useFormats()
  const { approval, approvals, titles, state } = order
  return (
    <Card label={t('destruction.approvals')}>
      <CardHead title={t('destruction.approvals')} />
      <ol className="destruction-course">
        {titles.map((title, index) => {
          const given = approvals[index]
          return (
            <li key={title}>
              <Status kind={given === undefined ? 'idle' : 'ok'}>{title}</Status>
              <span className="cap num">
                {given === undefined
                  ? t('destruction.approvalWaits')
                  : t('destruction.approvalDone', { by: given.by, at: formats.momentBrief(given.at) })}
                {given?.alone === true && ` · ${t('destruction.approvalAlone')}`}
              </span>
            </li>
          )
        })}
      </ol>
      {state === 'open' && approval.kind !== 'allowed' && (
        <CardBody>
          <Note kind="idle">{t(`destruction.answer_${approval.kind}`)}</Note>
        </CardBody>
      )}
    </Card>
  )
}

interface Deed {
  readonly at: string
  readonly words: string
  readonly detail: string
}

export const OrderCourse = ({ order }: OrderProps) => {
  const t = useWords()
  const { momentBrief } = useFormats()
  const { proposedAt, proposedBy, approvals, withdrawal, execution } = order
  const witness =
    execution === null || execution.witness === '' ? '' : t('destruction.witnessedBy', { name: execution.witness })
  const executed: readonly Deed[] =
    execution === null
      ? []
      : [
          {
            at: execution.executedAt,
            words: t('destruction.did_execute', { method: t(`destruction.method_${execution.method}`) }),
            detail: [momentBrief(execution.executedAt), execution.byWhom, witness]
              .filter((part) => part !== '')
              .join(' · '),
          },
          {
            at: execution.enteredAt,
            words: t('destruction.did_enter'),
            detail: `${momentBrief(execution.enteredAt)} · ${execution.enteredBy}`,
          },
        ]
  const deeds: readonly Deed[] = [
    { at: proposedAt, words: t('destruction.did_propose'), detail: `${momentBrief(proposedAt)} · ${proposedBy}` },
    ...approvals.map(({ at, by, title }) => ({
      at,
      words: t('destruction.did_approve', { title }),
      detail: `${momentBrief(at)} · ${by}`,
    })),
    ...(withdrawal === null
      ? []
      : [
          {
            at: withdrawal.at,
            words: t('destruction.did_withdraw'),
            detail: `${momentBrief(withdrawal.at)} · ${withdrawal.by} · ${withdrawal.reason}`,
          },
        ]),
    ...executed,
  ]
  return (
    <Card label={t('destruction.course')}>
      <CardHead title={t('destruction.course')} />
      <ol className="destruction-course">
        {deeds.map(({ at, words, detail }) => (
          <li key={`${at} ${words}`}>
            <span className="mid">{words}</span>
            <span className="cap num">{detail}</span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
