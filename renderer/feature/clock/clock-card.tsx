// Jumps of the PC's clock that nobody has looked at: what it showed, and a line on why. Gone once somebody wrote it.
import { useEffect, useState } from 'react'
import { useDoor, useDoorAction } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { jumpWords } from './jump-words.ts'
import './clock.css'

export const ClockCard = () => {
  const t = useWords()
  const formats = useFormats()
  const mayAcknowledge = useMay('clinic.manage')
  const asked = useDoor('clock.jumps', {})
  const askAgain = asked.kind === 'waiting' ? null : asked.askAgain
  // A jump comes with any entry, and nothing that the window did has made the list stale.
  useEffect(() => askAgain?.(), [askAgain])
  const [note, setNote] = useState('')
  const { run, isRunning, issuesAt } = useDoorAction('clock.acknowledge')
  if (asked.kind !== 'answered' || asked.value.jumps.length === 0) return null
  const acknowledge = async (): Promise<void> => {
    const answer = await run({ note })
    if (answer?.ok !== true) return
    setNote('')
    showToast({ title: t('clock.acknowledged') })
  }
  return (
    <Card label={t('clock.title')}>
      <CardHead title={t('clock.title')} />
      <CardBody>
        <div className="clock-jumps">
          {asked.value.jumps.map((jump) => (
            <Note key={jump.sequence} kind="warn" title={jumpWords(t, jump)}>
              {t('clock.readings', { from: formats.momentLong(jump.from), to: formats.momentLong(jump.to) })}
            </Note>
          ))}
          <p className="sub">{t('clock.why')}</p>
          {mayAcknowledge ? (
            <>
              <Field label={t('clock.note')} issues={issuesAt('note')} isRequired>
                <TextInput value={note} onType={setNote} />
              </Field>
              <Button look="tint" isBusy={isRunning} onPress={() => void acknowledge()}>
                {t('clock.acknowledge')}
              </Button>
            </>
          ) : (
            <p className="cap">{t('clock.officerOnly')}</p>
          )}
        </div>
      </CardBody>
    </Card>
  )
}
