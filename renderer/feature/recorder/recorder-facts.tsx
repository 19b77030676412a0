// What the book knows of the recorder itself, what may be done with it, and what was changed, the newest first.
import { useState } from 'react'
import type { Recorder } from '../../../domain/recorder/operations.ts'
import type { RecorderFieldChange } from '../../../domain/recorder/recorder-change.ts'
import { useDoor } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { orDash } from '../../ui/data-table.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { RestateRecorderDialog } from './restate-dialog.tsx'
import { RetireRecorderDialog } from './retire-dialog.tsx'

const factKeys = ['place', 'model', 'serial', 'channelCount', 'installedOn', 'retiredOn'] as const

const valueWords = (value: RecorderFieldChange['was']): string => (value === null || value === '' ? '–' : String(value))

export const RecorderFacts = ({ recorder }: { readonly recorder: Recorder }) => {
  const t = useWords()
  const formats = useFormats()
  const mayManage = useMay('camera.manage')
  const cameras = useDoor('camera.list', {})
  const history = useDoor('recorder.history', { recorderId: recorder.id })
  const [open, setOpen] = useState<'none' | 'restate' | 'retire'>('none')
  const changes = history.kind === 'answered' ? history.value.changes : []
  const shown = factKeys.filter((key) => recorder[key] !== null && recorder[key] !== '')
  const ownIds = new Set(recorder.cameras.map(({ id }) => id))
  const filmingCount =
    cameras.kind === 'answered'
      ? cameras.value.cameras.filter(({ id, retiredOn }) => ownIds.has(id) && retiredOn === null).length
      : recorder.cameras.length
  const dialog = { recorder, edition: changes[0]?.edition ?? 0, onClose: () => setOpen('none') }
  return (
    <section className="recorder-facts" aria-label={t('recorder.facts')}>
      {shown.length > 0 && (
        <dl>
          {shown.map((key) => (
            <div key={key}>
              <dt className="dim">{t(`recorder.fact_${key}`)}</dt>
              <dd>{orDash(valueWords(recorder[key]))}</dd>
            </div>
          ))}
        </dl>
      )}
      {mayManage && recorder.retiredOn === null && history.kind === 'answered' && (
        <div className="row row-wrap">
          <Button size="small" onPress={() => setOpen('restate')}>
            {t('recorder.restate')}
          </Button>
          <Button size="small" onPress={() => setOpen('retire')}>
            {t('recorder.retire')}
          </Button>
        </div>
      )}
      {changes.length > 0 && (
        <>
          <h3>{t('recorder.changes')}</h3>
          <ol className="column">
            {changes.map(({ edition, changedAt, changedBy, reason, fields }) => (
              <li key={edition}>
                <p className="cap">
                  {[formats.momentBrief(changedAt), changedBy, reason].filter((part) => part !== '').join(' · ')}
                </p>
                {fields.map(({ field, was, became }) => (
                  <p key={field}>
                    <span className="dim">{t(`recorder.fact_${field}`)}</span> {valueWords(was)} →{' '}
                    <b>{valueWords(became)}</b>
                  </p>
                ))}
              </li>
            ))}
          </ol>
        </>
      )}
      {open === 'restate' && <RestateRecorderDialog {...dialog} />}
      {open === 'retire' && <RetireRecorderDialog {...dialog} filmingCount={filmingCount} />}
    </section>
  )
}
