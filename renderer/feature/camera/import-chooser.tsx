// Before a file is chosen: what the file must look like. After a refused file: what was wrong with it and what to do.
import type { ReactNode } from 'react'
import { cameraColumns } from '../../../domain/camera/spreadsheet-column.ts'
import type { Failure } from '../../../domain/contract/failure.ts'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { Note } from '../../ui/status.tsx'
import { failureSentence } from '../../words/failure-sentence.ts'
import { useWords } from '../../words/use-words.ts'
import { expectedColumns } from './expected-columns.ts'

const columns = expectedColumns(cameraColumns)

const RefusedFile = ({ failure }: { readonly failure: Failure }) => {
  const t = useWords()
  const reason = failure.kind === 'file-refused' ? failure.reason : null
  return (
    <Note kind="danger" live="alert" title={failureSentence(t, failure)}>
      {(reason === 'is-excel' || reason === 'not-text') && t('camera.import.excelHint')}
      {(reason === 'columns-missing' || reason === 'no-header') && t('camera.import.columnsHint')}
    </Note>
  )
}

interface ImportChooserProps {
  readonly failure: Failure | null
  readonly chooseButton: ReactNode
}

export const ImportChooser = ({ failure, chooseButton }: ImportChooserProps) => {
  const t = useWords()
  return (
    <>
      {failure !== null && failure.kind !== 'cancelled' && <RefusedFile failure={failure} />}
      <Card className="import-chooser">
        <div className="import-lead">
          <p className="grow sub">
            {t('camera.import.lead')} {failure === null && <span className="dim">{t('camera.import.excelHint')}</span>}
          </p>
          {chooseButton}
        </div>
        <CardHead title={t('camera.import.columnsTitle')}>
          <span className="cap">{t('camera.import.namesMayDiffer')}</span>
        </CardHead>
        <CardBody>
          <dl className="import-columns">
            {columns.map(({ column, name, example, isRequired }) => (
              <div key={column} className="import-column">
                <dt>
                  <span className="mid">{name}</span>{' '}
                  <span className="cap">
                    {t(isRequired ? 'camera.import.columnRequired' : 'camera.import.columnOptional')}
                  </span>
                </dt>
                <dd className="cap">{t('camera.import.exampleOf', { example })}</dd>
              </div>
            ))}
          </dl>
        </CardBody>
      </Card>
    </>
  )
}
