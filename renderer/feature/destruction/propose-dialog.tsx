// Says what the order would destroy and what it leaves alone; everything is filled in already.
import { useState } from 'react'
import type { OutputOf } from '../../../domain/contract/contract.ts'
import { type DestructionMethod, destructionMethods, type Due } from '../../../domain/destruction/destruction.ts'
import { withoutExcluded } from '../../../domain/destruction/spans.ts'
import { useDoorAction } from '../../store/door.ts'
import { go } from '../../store/route.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { ExclusionLines, FootageLines } from './footage-lines.tsx'
import { ShortageNote } from './shortage-note.tsx'

interface ProposeDialogProps {
  readonly due: Due
  readonly release: Pick<OutputOf<'destruction.dues'>, 'titles' | 'shortage'>
  readonly onClose: () => void
}

const usualMethod = ({ copyId }: Due): DestructionMethod => (copyId === null ? 'overwrite' : 'shred-medium')

export const ProposeDialog = ({ due, release, onClose }: ProposeDialogProps) => {
  const t = useWords()
  const [method, setMethod] = useState<DestructionMethod>(() => usualMethod(due))
  const { titles, shortage } = release
  const [note, setNote] = useState('')
  const { run, isRunning, failure, issuesAt } = useDoorAction('destruction.propose')
  const isAllKept = withoutExcluded(due.footage, due.excluded).length === 0
  const propose = async (): Promise<void> => {
    const answer = await run({ source: due.source, method, note })
    if (answer?.ok !== true) return
    onClose()
    showToast({ title: t('destruction.proposed'), detail: answer.value.number })
    go({ kind: 'destructions', order: answer.value.number })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('destruction.proposeTitle', { number: due.number })}
      subtitle={t('destruction.proposeWhy', { titles: titles.join(' → ') })}
      width="wide"
      confirmWord={t('destruction.propose')}
      onConfirm={() => void propose()}
      isBusy={isRunning}
      failure={failure}
      offBecause={isAllKept ? t('destruction.allKept') : undefined}
    >
      {shortage !== null && <ShortageNote shortage={shortage} offer="told" />}
      <Field label={t('destruction.footage')} kind="group" issues={issuesAt('source')}>
        <FootageLines footage={due.footage} />
      </Field>
      <Field label={t('destruction.keptBeside')} kind="group">
        <ExclusionLines excluded={due.excluded} />
      </Field>
      <Field label={t('destruction.method')} isRequired issues={issuesAt('method')}>
        <Select
          value={method}
          choices={destructionMethods.map((value) => ({ value, label: t(`destruction.method_${value}`) }))}
          onChoose={setMethod}
        />
      </Field>
      <Field label={t('destruction.note')} issues={issuesAt('note')}>
        <TextInput value={note} onType={setNote} />
      </Field>
    </Confirm>
  )
}
