// Forms to lay out on the counter or hand over a visit before anything is asked: nobody's data is on them.
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import { useDoorAction } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'

const forms = ['request', 'demand', 'proxy'] as const

export const BlankForms = () => {
  const t = useWords()
  const mayOutput = useMay('paper.output')
  const { run, isRunning, failure } = useDoorAction('paper.output')
  if (!mayOutput) return null
  const print = async (form: (typeof forms)[number]): Promise<void> => {
    const answer = await run({ paper: { kind: 'blank-form', form }, to: 'printer', purpose: t('request.blankPurpose') })
    if (answer?.ok === true) showToast({ title: t('request.blankPrinted') })
  }
  return (
    <>
      {forms.map((form) => (
        <Button key={form} size="small" icon={IconPrinter} isBusy={isRunning} onPress={() => void print(form)}>
          {t(`request.blank_${form}`)}
        </Button>
      ))}
      {failure !== null && failure.kind !== 'cancelled' && <FailureNote failure={failure} />}
    </>
  )
}
