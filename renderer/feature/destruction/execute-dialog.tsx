// Records what was carried out: the last step, and the only one that cannot be taken back.
import { useState } from 'react'
import { clockTimeOf } from '../../../domain/calendar/instant.ts'
import { type DestructionMethod, destructionMethods } from '../../../domain/destruction/destruction.ts'
import { excludedNumbers } from '../../../domain/destruction/spans.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { useNow, useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { useSession } from '../../store/session.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { MomentFields, momentOf } from '../request/typed-moment.tsx'
import { ExclusionLines, FootageLines } from './footage-lines.tsx'
import type { OrderDialogProps } from './order-dialogs.tsx'

const unread: readonly FieldIssue[] = [{ field: 'executedAt', reason: 'not-a-time' }]

export const ExecuteDialog = ({ order, onClose }: OrderDialogProps) => {
  const t = useWords()
  const now = useNow()
  const today = useToday()
  const signedIn = useSession(({ state }) => (state.kind === 'open' ? state.accountName : ''))
  const [moment, setMoment] = useState(() => ({ day: String(today), clock: clockTimeOf(now) }))
  const [method, setMethod] = useState<DestructionMethod>(order.method)
  const [byWhom, setByWhom] = useState(signedIn)
  const [witness, setWitness] = useState('')
  const [proof, setProof] = useState('')
  const [isUnread, setUnread] = useState(false)
  const { run, isRunning, failure, issuesAt } = useDoorAction('destruction.execute')
  const execute = async (): Promise<void> => {
    const executedAt = momentOf(moment, today)
    setUnread(executedAt === null)
    if (executedAt === null) return
    const leftAlone = [...excludedNumbers(order.excludedNow)]
    const answer = await run({ number: order.number, executedAt, method, byWhom, witness, proof, leftAlone })
    if (answer?.ok !== true) return
    onClose()
    showToast({
      title: t('destruction.executed', { number: answer.value.ledgerNumber }),
      detail: order.number,
    })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('destruction.executeTitle', { number: order.number })}
      subtitle={t('destruction.executeWhy')}
      width="wide"
      confirmWord={t('destruction.execute')}
      onConfirm={() => void execute()}
      isBusy={isRunning}
    >
      <Field label={t('destruction.footage')} kind="group" issues={issuesAt('number')}>
        <FootageLines footage={order.footage} />
      </Field>
      <Field label={t('destruction.keptBeside')} kind="group" issues={issuesAt('leftAlone')}>
        {order.excludedNow.length > 0 && <Note kind="hold">{t('destruction.leaveAlone')}</Note>}
        <ExclusionLines excluded={order.excludedNow} />
      </Field>
      <MomentFields
        typed={moment}
        onType={setMoment}
        dayLabel={t('destruction.executedDay')}
        clockLabel={t('destruction.executedClock')}
        issues={isUnread ? unread : issuesAt('executedAt')}
      />
      <Field label={t('destruction.method')} isRequired issues={issuesAt('method')}>
        <Select
          value={method}
          choices={destructionMethods.map((value) => ({ value, label: t(`destruction.method_${value}`) }))}
          onChoose={setMethod}
        />
      </Field>
      <Field label={t('destruction.byWhom')} isRequired issues={issuesAt('byWhom')}>
        <TextInput value={byWhom} onType={setByWhom} />
      </Field>
      <Field
        label={t('destruction.witness')}
        isRequired={!order.isAlone}
        help={order.isAlone ? t('destruction.witnessAlone') : undefined}
        issues={issuesAt('witness')}
      >
        <TextInput value={witness} onType={setWitness} focus="at-first" />
      </Field>
      <Field label={t('destruction.proof')} isRequired issues={issuesAt('proof')}>
        <TextInput value={proof} onType={setProof} placeholder={t('destruction.proofExample')} />
      </Field>
      {failure !== null && failure.kind !== 'invalid' && <FailureNote failure={failure} />}
    </Confirm>
  )
}
