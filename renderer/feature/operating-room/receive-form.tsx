// A request at the operating-room door. What was typed outlives a mistake and a walk elsewhere.
import { readClock, useNowByMinute, useToday } from '../../store/clock.ts'
import { useDoor, useDoorAction } from '../../store/door.ts'
import { useDraft } from '../../store/draft.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { focusFirstWrong } from '../../ui/focus-first-wrong.ts'
import { Form } from '../../ui/form.tsx'
import { FormFoot, FormTable } from '../../ui/form-table.tsx'
import { Page, PageHead } from '../../ui/page.tsx'
import { Note } from '../../ui/status.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { BasisRow, FootageRow, PeopleRow, ReceiptRow, RequesterRow, WishRow } from './receive-rows.tsx'
import { readReceiving, receivingDrafts, type TypedReceiving } from './typed-receiving.ts'

const Rows = () => {
  const t = useWords()
  const today = useToday()
  const now = useNowByMinute()
  const { draft: typed, change, discard } = useDraft(receivingDrafts)
  const { run, isRunning, failure, issuesAt, reject, forgetFailure } = useDoorAction('operatingRoom.receive')
  const cameras = useDoor('camera.list', {})
  const rooms = cameras.kind === 'answered' ? cameras.value.cameras.filter((camera) => camera.isOperatingRoom) : []
  const set = (part: Partial<TypedReceiving>): void => {
    forgetFailure()
    change((before) => ({ ...before, ...part }))
  }
  const receive = async (): Promise<void> => {
    const read = readReceiving(typed, readClock(), today)
    if (read.kind === 'wrong') reject(read.issues)
    const answer = read.kind === 'right' ? await run(read.input) : null
    if (answer?.ok !== true) {
      focusFirstWrong()
      return
    }
    discard()
    const { requestId, number, holdNumber } = answer.value
    go({ kind: 'operating-room', requestId })
    const detail = holdNumber === null ? number : t('operatingRoom.receivedHeld', { number, holdNumber })
    showToast({ title: t('operatingRoom.received'), detail })
  }
  const rows = { typed, set, issuesAt, now }
  return (
    <Form label={t('operatingRoom.receiveTitle')} className="operating-room-form scrolls">
      <FormTable>
        <RequesterRow {...rows} />
        <WishRow {...rows} />
        <FootageRow {...rows} rooms={rooms} />
        <BasisRow {...rows} />
        {typed.basisKind !== 'authority' && <PeopleRow {...rows} />}
        <ReceiptRow {...rows} />
        {failure !== null && failure.kind !== 'invalid' && <FailureNote failure={failure} />}
        <FormFoot hint={t('operatingRoom.receiveHint')}>
          <Button look="filled" size="large" keys="Ctrl ↵" onPress={() => void receive()} isBusy={isRunning}>
            {t('operatingRoom.receiveIt')}
          </Button>
        </FormFoot>
      </FormTable>
    </Form>
  )
}

export const ReceiveForm = () => {
  const t = useWords()
  return (
    <Page>
      <PageHead
        crumb={
          <button type="button" className="crumb-link" onClick={() => go({ kind: 'operating-room' })}>
            {t('operatingRoom.title')}
          </button>
        }
        title={t('operatingRoom.receiveTitle')}
      />
      <Note kind="idle">{t('operatingRoom.receiveWhy')}</Note>
      <Rows />
    </Page>
  )
}
