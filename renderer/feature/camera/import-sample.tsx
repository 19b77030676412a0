import type { CameraFacts } from '../../../domain/camera/camera.ts'
import { orDash } from '../../ui/data-table.tsx'
import { useWords } from '../../words/use-words.ts'

/** The first rows as they would stand in the list, so that swapped columns are seen before they are imported. */
export const ImportSample = ({ sample }: { readonly sample: readonly CameraFacts[] }) => {
  const t = useWords()
  if (sample.length === 0) return <p className="cap import-more">{t('camera.import.sampleNone')}</p>
  return (
    <div className="import-sample">
      <h4>
        {t('camera.import.sample')}{' '}
        <span className="cap">{t('camera.import.sampleCount', { count: sample.length })}</span>
      </h4>
      <table>
        <thead>
          <tr>
            <th>{t('camera.columns.number')}</th>
            <th>{t('camera.columns.place')}</th>
            <th>{t('camera.columns.zone')}</th>
            <th>{t('camera.columns.floor')}</th>
            <th>{t('camera.form.fieldOfView')}</th>
            <th>{t('camera.columns.open')}</th>
            <th>{t('camera.columns.recorder')}</th>
            <th>{t('camera.columns.hours')}</th>
            <th>{t('camera.form.installedOn')}</th>
          </tr>
        </thead>
        <tbody>
          {sample.map((facts) => (
            <tr key={facts.number}>
              <td className="num mid">{facts.number}</td>
              <td>{facts.place}</td>
              <td>{facts.zone}</td>
              <td>
                {facts.floor} <span className="dim">{facts.building}</span>
              </td>
              <td>{facts.fieldOfView}</td>
              <td className="nowrap">{t(facts.isPublic ? 'camera.open' : 'camera.closed')}</td>
              <td>
                {facts.recorder} <span className="dim">{facts.channel}</span>
              </td>
              <td>{facts.hours}</td>
              <td className="num">{orDash(facts.installedOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
