// Every recorder with what its last check said; the monthly round is typed on the same screen.
import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs'
import IconChecklist from '@tabler/icons-react/dist/esm/icons/IconChecklist.mjs'
import IconFileTypePdf from '@tabler/icons-react/dist/esm/icons/IconFileTypePdf.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import IconServer from '@tabler/icons-react/dist/esm/icons/IconServer.mjs'
import { useMemo, useState } from 'react'
import type { Recorder } from '../../../domain/recorder/operations.ts'
import { isOnRound } from '../../../domain/recorder/on-round.ts'
import type { RecorderId } from '../../../domain/recorder/recorder.ts'
import type { Screen } from '../../app/screens.tsx'
import { useToday } from '../../store/clock.ts'
import { useDoor, useDoorAction } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Card, Page, PageHead } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { recorderColumns } from './recorder-columns.tsx'
import { RecorderDetail } from './recorder-detail.tsx'
import { RoundForm } from './round-form.tsx'
import './recorder.css'

const none: readonly Recorder[] = []

interface RecorderListProps {
  readonly recorders: readonly Recorder[]
  readonly chosenId: RecorderId | null
  readonly onChoose: (id: RecorderId) => void
}

const RecorderList = ({ recorders, chosenId, onChoose }: RecorderListProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const columns = useMemo(() => recorderColumns(t, formats, today), [t, formats, today])
  const chosen = recorders.find(({ id }) => id === chosenId) ?? recorders[0]
  return (
    <div className="recorder-area">
      <Card className="recorder-list">
        <DataTable
          label={t('recorder.list')}
          columns={columns}
          rows={recorders}
          rowKey={({ id }) => id}
          selectedKey={chosen?.id ?? null}
          onSelect={({ id }) => onChoose(id)}
          totalCount={recorders.length}
          empty={null}
        />
      </Card>
      {chosen !== undefined && <RecorderDetail recorder={chosen} today={today} />}
    </div>
  )
}

export const RecordersScreen: Screen<'recorders'> = ({ route: { isRound = false } }) => {
  const t = useWords()
  const asked = useDoor('recorder.list', {})
  const mayRecord = useMay('footage.confirm-destruction')
  const mayOutput = useMay('paper.output')
  const sheet = useDoorAction('paper.output')
  const recorders = asked.kind === 'answered' ? asked.value.recorders : none
  // The first one stays chosen where a new name sorts it elsewhere.
  const [chosenId, setChosenId] = useState<RecorderId | null>(null)
  const [first] = recorders
  if (chosenId === null && first !== undefined) setChosenId(first.id)
  const onRound = recorders.filter(isOnRound)
  const isTyping = isRound && mayRecord && onRound.length > 0

  const putOutSheet = async (to: 'printer' | 'pdf'): Promise<void> => {
    const answer = await sheet.run({ paper: { kind: 'round-sheet' }, to, purpose: t('recorder.sheetPurpose') })
    if (answer?.ok === true) showToast({ title: t(to === 'pdf' ? 'recorder.sheetSaved' : 'recorder.sheetPrinted') })
  }
  const actions = (
    <>
      {mayOutput && (
        <>
          <Button icon={IconPrinter} onPress={() => void putOutSheet('printer')} isBusy={sheet.isRunning}>
            {t('recorder.printSheet')}
          </Button>
          <Button icon={IconFileTypePdf} onPress={() => void putOutSheet('pdf')} isBusy={sheet.isRunning}>
            {t('recorder.saveSheet')}
          </Button>
        </>
      )}
      {isTyping ? (
        <Button icon={IconArrowLeft} onPress={() => go({ kind: 'recorders' })}>
          {t('recorder.back')}
        </Button>
      ) : (
        mayRecord && (
          <Button look="tint" icon={IconChecklist} onPress={() => go({ kind: 'recorders', isRound: true })}>
            {t('recorder.record')}
          </Button>
        )
      )}
    </>
  )
  return (
    <Page>
      <PageHead
        title={t(isTyping ? 'recorder.form' : 'recorder.title')}
        beside={<span className="cap">{t(isTyping ? 'recorder.formHelp' : 'recorder.help')}</span>}
        actions={recorders.length > 0 && actions}
      />
      {sheet.failure !== null && sheet.failure.kind !== 'cancelled' && <FailureNote failure={sheet.failure} />}
      {asked.kind === 'waiting' && <Skeleton rowCount={7} />}
      {asked.kind === 'failed' && <FailureNote failure={asked.failure} onAgain={asked.askAgain} />}
      {asked.kind === 'answered' && recorders.length === 0 && (
        <Card>
          <EmptyState
            icon={IconServer}
            title={t('recorder.emptyTitle')}
            action={
              <Button look="tint" onPress={() => go({ kind: 'cameras' })}>
                {t('recorder.toCameras')}
              </Button>
            }
          >
            {t('recorder.emptyWhy')}
          </EmptyState>
        </Card>
      )}
      {isTyping && <RoundForm recorders={onRound} />}
      {!isTyping && recorders.length > 0 && (
        <RecorderList recorders={recorders} chosenId={chosenId} onChoose={setChosenId} />
      )}
    </Page>
  )
}
