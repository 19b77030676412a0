// Records what was carried out: the last step, and the only one that cannot be taken back.
import { useState } from 'react'
import { clockTimeOf } from '../../../domain/calendar/instant.ts'
import { type DestructionMethod, destructionMethods } from '../../../domain/destruction/destruction.ts'
import { excludedNumbers } from '../../../domain/destruction/spans.ts'
import { askedAfter, exclusionsAt } from '../../../domain/destruction/standing-exclusion.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { useNow, useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { useSession } from '../../store/session.ts'
import { Confirm } from '../../ui/dialog.tsx'
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
  const { run, isRunning, failure, issuesAt, reject } = useDoorAction('destruction.execute')
  const typedAt = momentOf(moment, today)
  const excluded = exclusionsAt(order.keptSinceRelease, typedAt ?? now)
  const later = excludedNumbers(askedAfter(order.keptSinceRelease, typedAt ?? now))
  const execute = async (): Promise<void> => {
    const executedAt = typedAt
    setUnread(executedAt === null)
    // Main would ask for the witness only once all else is there.
    const missing: readonly FieldIssue[] = [
      ...(witness.trim() === '' && !order.isAlone ? [{ field: 'witness', reason: 'required' } as const] : []),
      ...(proof.trim() === '' ? [{ field: 'proof', reason: 'required' } as const] : []),
    ]
    if (missing.length > 0) return reject(missing)
    if (executedAt === null) return
    const leftAlone = [...excludedNumbers(excluded)]
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
      failure={failure}
    >
      <Field label={t('destruction.footage')} kind="group" issues={issuesAt('number')}>
        <FootageLines footage={order.footage} />
      </Field>
      <Field label={t('destruction.keptBeside')} kind="group" issues={issuesAt('leftAlone')}>
        {excluded.length > 0 && <Note kind="hold">{t('destruction.leaveAlone')}</Note>}
        <ExclusionLines excluded={excluded} />
        {later.length > 0 && <Note kind="warn">{t('destruction.askedAfter', { numbers: later.join(', ') })}</Note>}
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
      <div className="row row-wrap destruction-people">
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
      </div>
      <Field label={t('destruction.proof')} isRequired issues={issuesAt('proof')}>
        <TextInput value={proof} onType={setProof} placeholder={t('destruction.proofExample')} />
      </Field>
    </Confirm>
  )
}
