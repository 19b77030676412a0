import { useState } from 'react'
import { rangesAwaiting } from '../../../domain/decision/decision-rules.ts'
import { isLive } from '../../../domain/request/request-status.ts'
import type { Screen } from '../../app/screens.tsx'
import { useDoor } from '../../store/door.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Page } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Note } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { DecisionForm, type DecisionProps } from './decision-form.tsx'
import { DecisionHead } from './decision-head.tsx'

const Decided = ({ request }: Pick<DecisionProps, 'request'>) => {
  const t = useWords()
  return (
    <Note
      kind="idle"
      title={t('notice.decided')}
      actions={
        <Button size="small" onPress={() => go({ kind: 'request', requestId: request.id })}>
          {t('notice.backToRequest')}
        </Button>
      }
    >
      {t('notice.decidedWhy')}
    </Note>
  )
}

/** Sending decides the request; the form stays until its paper is out, as it was when it was opened. */
const Decision = (props: DecisionProps) => {
  const { status, ranges } = props.request
  const [wasOpenAtFirst] = useState(isLive(status) && rangesAwaiting(ranges).length > 0)
  return (
    <Page>
      <DecisionHead request={props.request} tables={props.tables} />
      {wasOpenAtFirst ? <DecisionForm {...props} /> : <Decided request={props.request} />}
    </Page>
  )
}

export const DecisionScreen: Screen<'decision'> = ({ route }) => {
  const answer = useDoor('request.open', { requestId: route.requestId })
  const clinic = useDoor('clinic.read', {})
  const cameras = useDoor('camera.list', {})
  const failed = [answer, clinic, cameras].find((one) => one.kind === 'failed')
  if (failed?.kind === 'failed') {
    return (
      <Page>
        <FailureNote failure={failed.failure} onAgain={failed.askAgain} />
      </Page>
    )
  }
  if (answer.kind !== 'answered' || clinic.kind !== 'answered' || cameras.kind !== 'answered') {
    return (
      <Page>
        <Skeleton rowCount={8} />
      </Page>
    )
  }
  return (
    <Decision
      request={answer.value.request}
      clinic={clinic.value.clinic}
      cameras={cameras.value.cameras}
      tables={clinic.value.holidayTables}
    />
  )
}
