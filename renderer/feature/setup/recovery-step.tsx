// The code is shown once, put on paper, and three groups of it are typed back while they are hidden on the screen: only
// then is there proof that the paper can open the book.
import IconFileDownload from '@tabler/icons-react/dist/esm/icons/IconFileDownload.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import { useState } from 'react'
import { clockTimeOf } from '../../../domain/calendar/instant.ts'
import { readClock } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Status } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { RecoveryCodeTable } from './recovery-code-table.tsx'
import { TypedBack } from './typed-back.tsx'

export interface DrawnCode {
  readonly groups: readonly string[]
  readonly askedGroups: readonly number[]
}

export interface RecoveryDraft {
  readonly isHidden: boolean
  readonly typed: readonly string[]
}

interface RecoveryStepProps {
  readonly code: DrawnCode
  readonly clinicName: string
  readonly draft: RecoveryDraft
  readonly onChange: (draft: RecoveryDraft) => void
}

const nothingHidden: readonly number[] = []

export const RecoveryStep = ({ code, clinicName, draft, onChange }: RecoveryStepProps) => {
  const t = useWords()
  const print = useDoorAction('setup.printRecoveryCode')
  const [done, setDone] = useState<string | null>(null)
  const put = async (to: 'printer' | 'pdf'): Promise<void> => {
    const answer = await print.run({ clinicName, to })
    if (answer?.ok !== true) return
    setDone(t(to === 'printer' ? 'setup.printed' : 'setup.saved', { clock: clockTimeOf(readClock()) }))
  }
  return (
    <div className="column">
      <RecoveryCodeTable groups={code.groups} hiddenGroups={draft.isHidden ? code.askedGroups : nothingHidden} />
      <div className="row row-wrap">
        <Button icon={IconPrinter} isBusy={print.isRunning} onPress={() => void put('printer')}>
          {t('setup.print')}
        </Button>
        <Button icon={IconFileDownload} isBusy={print.isRunning} onPress={() => void put('pdf')}>
          {t('setup.savePdf')}
        </Button>
        {done !== null && <Status kind="ok">{done}</Status>}
        <span className="cap">{t('setup.keepApart')}</span>
      </div>
      {print.failure !== null && <FailureNote failure={print.failure} />}
      {draft.isHidden ? (
        <div>
          <div className="row row-between recovery-step-head">
            <h2>{t('setup.typeBackTitle')}</h2>
            <Button look="bare" size="small" onPress={() => onChange({ isHidden: false, typed: [] })}>
              {t('setup.showAgain')}
            </Button>
          </div>
          <p className="cap recovery-step-lead">{t('setup.typeBackLead')}</p>
          <TypedBack
            askedGroups={code.askedGroups}
            groups={code.groups}
            typed={draft.typed}
            onType={(typed) => onChange({ isHidden: true, typed })}
          />
        </div>
      ) : (
        <div className="recovery-step-head">
          <Button look="tint" onPress={() => onChange({ isHidden: true, typed: [] })}>
            {t('setup.hide')}
          </Button>
        </div>
      )}
    </div>
  )
}
