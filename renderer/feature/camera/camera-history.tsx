import type { CameraId } from '../../../domain/camera/camera.ts'
import { useDoor } from '../../store/door.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { valueWords } from './field-words.ts'

/** From what to what, by whom and why, the newest first. */
export const CameraHistory = ({ cameraId }: { readonly cameraId: CameraId }) => {
  const t = useWords()
  const formats = useFormats()
  const asked = useDoor('camera.history', { cameraId })
  if (asked.kind === 'failed') return <FailureNote failure={asked.failure} onAgain={asked.askAgain} />
  if (asked.kind !== 'answered') return null
  return (
    <section className="camera-history" aria-label={t('camera.history.title')}>
      <h3 className="mid">{t('camera.history.title')}</h3>
      {asked.value.changes.length === 0 && <p className="cap">{t('camera.history.none')}</p>}
      <ol className="camera-facts">
        {asked.value.changes.map(({ edition, changedAt, changedBy, reason, fields }) => (
          <li key={edition}>
            <p className="cap">
              {formats.momentBrief(changedAt)} · {changedBy}
              {reason !== '' && ` · ${reason}`}
            </p>
            {fields.map((change) => (
              <p key={change.field}>
                <span className="dim">{t(`camera.history.fields.${change.field}`)}</span>{' '}
                {valueWords(t, change, change.was)} → <b>{valueWords(t, change, change.became)}</b>
                {change.isCorrection === true && <span className="cap"> {t('camera.history.corrected')}</span>}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
