// What is wrong with one recorder, and how its checks went: the clock's errors are a history, never one number.
import { dayOf } from '../../../domain/calendar/instant.ts'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { Recorder } from '../../../domain/recorder/operations.ts'
import { isEnteredLate } from '../../../domain/recorder/recorder-check.ts'
import { gravityOf, isToDestroy } from '../../../domain/recorder/recorder-state.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { Note } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { RecorderFacts } from './recorder-facts.tsx'
import { errorWords, findingWords } from './recorder-words.ts'

const History = ({ recorder: { name, checks } }: { readonly recorder: Recorder }) => {
  const t = useWords()
  const { dayBrief, momentBrief } = useFormats()
  if (checks.length === 0) return <p className="sub">{t('recorder.historyNone')}</p>
  return (
    <table className="recorder-history" aria-label={`${name} ${t('recorder.history')}`}>
      <thead>
        <tr>
          <th scope="col">{t('recorder.history_checked')}</th>
          <th scope="col">{t('recorder.history_error')}</th>
          <th scope="col">{t('recorder.history_oldest')}</th>
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <tr key={`${check.checkedAt}/${check.enteredAt}`}>
            <td>
              <span className="num">{momentBrief(check.checkedAt)}</span>
              <span className="cap">
                {check.checkedBy}
                {isEnteredLate(check) && `, ${t('recorder.late')}`}
              </span>
              {check.disk !== 'sound' && (
                <span className="cap">
                  {t('recorder.history_disk')} {t(`recorder.disk_${check.disk}`)}
                </span>
              )}
              {check.note !== '' && <span className="cap">{check.note}</span>}
            </td>
            <td>{check.clockErrorSeconds === null ? '–' : errorWords(t, check.clockErrorSeconds)}</td>
            <td className="num">{check.oldestAt === null ? '–' : dayBrief(dayOf(check.oldestAt))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface RecorderDetailProps {
  readonly recorder: Recorder
  readonly today: PlainDay
}

export const RecorderDetail = ({ recorder, today }: RecorderDetailProps) => {
  const t = useWords()
  const formats = useFormats()
  const mayOrder = useMay('destruction.order')
  return (
    <Card className="recorder-detail" label={recorder.name}>
      <CardHead title={recorder.name}>
        <span className="cap">{t('recorder.cameraCount', { count: recorder.cameras.length })}</span>
      </CardHead>
      <CardBody>
        <div className="column">
          {recorder.findings.map((finding) => (
            <Note
              key={finding.kind}
              kind={gravityOf(finding, today)}
              // Rule 27: what is kept too long is destroyed by an order, which is proposed on the page of destructions.
              actions={
                isToDestroy(finding) && mayOrder ? (
                  <Button size="small" onPress={() => go({ kind: 'destructions', due: recorder.name })}>
                    {t('recorder.toDestruction')}
                  </Button>
                ) : undefined
              }
            >
              {findingWords(t, formats, finding)}
            </Note>
          ))}
          <RecorderFacts key={recorder.id} recorder={recorder} />
          <h3>{t('recorder.history')}</h3>
          <History recorder={recorder} />
        </div>
      </CardBody>
    </Card>
  )
}
