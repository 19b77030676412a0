// A paper leaves the building only for a stated purpose (rule 47); a further copy says that it is one.
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Note } from '../../ui/status.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { isPurposeBlank, OutputFields, useOutputChoice } from '../notice/output-fields.tsx'
import { forgetOutput, type OutputRequest, useOutputRequest } from './output-request.ts'

const Output = ({ asked }: { readonly asked: OutputRequest }) => {
  const t = useWords()
  const [choice, setChoice] = useOutputChoice(
    'printer',
    // A certificate is about no requester: the clinic keeps it.
    t(asked.paper.kind === 'destruction-certificate' ? 'request.outputPurposeKept' : 'request.outputPurposeDefault'),
  )
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
      failure={failure}
    >
      {asked.outCount > 0 && <Note kind="idle">{t('request.outputAgain', { count: asked.outCount })}</Note>}
      <OutputFields choice={choice} onChange={setChoice} issues={issuesAt('purpose')} />
    </Confirm>
  )
}

/** Shows itself while a paper of this page is asked for. */
export const OutputDialog = ({ requestId }: Pick<OutputRequest, 'requestId'>) => {
  const asked = useOutputRequest((state) => state.asked)
  return asked?.requestId === requestId ? <Output asked={asked} /> : null
}
