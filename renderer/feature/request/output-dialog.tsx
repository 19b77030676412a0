// A paper leaves the building only for a stated purpose (rule 47); a further copy says that it is one.
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Note } from '../../ui/status.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { isPurposeBlank, OutputFields, useOutputChoice } from '../notice/output-fields.tsx'
import { forgetOutput, type OutputRequest, useOutputRequest } from './output-request.ts'

const Output = ({ asked }: { readonly asked: OutputRequest }) => {
  const t = useWords()
  const [choice, setChoice] = useOutputChoice('printer')
  const { run, isRunning, failure, issuesAt } = useDoorAction('paper.output')
  const put = async (): Promise<void> => {
    if (isPurposeBlank(choice)) return
    const answer = await run({ paper: asked.paper, ...choice })
    if (answer?.ok !== true) return
    forgetOutput()
    const { fileName, isReprint } = answer.value
    showToast({
      title: t(choice.to === 'printer' ? 'request.printed' : 'request.saved'),
      detail: [fileName ?? '', isReprint ? t('request.reprinted') : ''].filter((part) => part !== '').join(' · '),
    })
  }
  return (
    <Confirm
      isOpen
      onClose={forgetOutput}
      title={t('request.outputTitle', { paper: asked.title })}
      confirmWord={t(choice.to === 'printer' ? 'request.print' : 'request.savePdf')}
      onConfirm={() => void put()}
      isBusy={isRunning}
    >
      {asked.outCount > 0 && <Note kind="idle">{t('request.outputAgain', { count: asked.outCount })}</Note>}
      <OutputFields choice={choice} onChange={setChoice} issues={issuesAt('purpose')} />
      {failure !== null && failure.kind !== 'invalid' && <FailureNote failure={failure} />}
    </Confirm>
  )
}

/** Shows itself while a paper of this page is asked for. */
export const OutputDialog = ({ requestId }: Pick<OutputRequest, 'requestId'>) => {
  const asked = useOutputRequest((state) => state.asked)
  return asked?.requestId === requestId ? <Output asked={asked} /> : null
}
