// A paper leaves the building only for a stated purpose (rule 47); a further copy says that it is one.
import { useState } from 'react'
import type { RequestId } from '../../../domain/request/request.ts'
import { useDoorAction } from '../../store/door.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { forgetOutput, type OutputRequest, useOutputRequest } from './output-request.ts'

const ways = ['printer', 'pdf'] as const

const Output = ({ asked }: { readonly asked: OutputRequest }) => {
  const t = useWords()
  const [purpose, setPurpose] = useState<string>(t('request.outputPurposeDefault'))
  const [to, setTo] = useState<(typeof ways)[number]>('printer')
  const { run, isRunning, failure, issuesAt } = useDoorAction('paper.output')
  const put = async (): Promise<void> => {
    const answer = await run({ paper: asked.paper, to, purpose })
    if (answer?.ok !== true) return
    forgetOutput()
    const { fileName, isReprint } = answer.value
    showToast({
      title: t(to === 'printer' ? 'request.printed' : 'request.saved'),
      detail: [fileName ?? '', isReprint ? t('request.reprinted') : ''].filter((part) => part !== '').join(' · '),
    })
  }
  return (
    <Confirm
      isOpen
      onClose={forgetOutput}
      title={t('request.outputTitle', { paper: asked.title })}
      confirmWord={t(to === 'printer' ? 'request.print' : 'request.savePdf')}
      onConfirm={() => void put()}
      isBusy={isRunning}
    >
      {asked.outCount > 0 && <Note kind="idle">{t('request.outputAgain', { count: asked.outCount })}</Note>}
      <Field label={t('request.outputTo')} kind="group">
        <Segmented
          label={t('request.outputTo')}
          value={to}
          choices={ways.map((value) => ({ value, label: t(`request.to_${value}`) }))}
          onChoose={setTo}
        />
      </Field>
      <Field
        label={t('request.outputPurpose')}
        isRequired
        help={t('request.outputPurposeWhy')}
        issues={issuesAt('purpose')}
      >
        <TextInput value={purpose} onType={setPurpose} />
      </Field>
      {failure !== null && failure.kind !== 'invalid' && <FailureNote failure={failure} />}
    </Confirm>
  )
}

/** Shows itself while a paper of this request is asked for. */
export const OutputDialog = ({ requestId }: { readonly requestId: RequestId }) => {
  const asked = useOutputRequest((state) => state.asked)
  return asked?.requestId === requestId ? <Output asked={asked} /> : null
}
