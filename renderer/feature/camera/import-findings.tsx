// Everything the manager must know before importing: which row, which column, what stands there and why it matters.
import { useMemo } from 'react'
import type { ImportFinding, ImportPreview } from '../../../domain/camera/operations.ts'
import { Button } from '../../ui/button.tsx'
import { Note, Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { findingSentence } from './finding-sentence.ts'
import { type Answers, askedRows, findingsByWeight } from './import-answers.ts'

interface AnswerButtonsProps {
  readonly answer: boolean | undefined
  readonly onAnswer: (usedForChanging: boolean) => void
}

const AnswerButtons = ({ answer, onAnswer }: AnswerButtonsProps) => {
  const t = useWords()
  return (
    <>
      {answer !== undefined && (
        <Status kind={answer ? 'danger' : 'ok'}>
          {t(answer ? 'camera.import.answeredYes' : 'camera.import.answeredNo')}
        </Status>
      )}
      {answer !== false && (
        <Button size="small" onPress={() => onAnswer(false)}>
          {t('camera.changing.no')}
        </Button>
      )}
      {answer !== true && (
        <Button size="small" look={answer === undefined ? 'red' : 'outline'} onPress={() => onAnswer(true)}>
          {t('camera.changing.yes')}
        </Button>
      )}
    </>
  )
}

const weightLooks = { stops: 'danger', asks: 'warn', notes: 'idle' } as const satisfies Record<
  ImportFinding['weight'],
  string
>

interface ImportFindingsProps {
  readonly preview: ImportPreview
  readonly answers: Answers
  readonly onAnswer: (row: number, usedForChanging: boolean) => void
}

export const ImportFindings = ({ preview, answers, onAnswer }: ImportFindingsProps) => {
  const t = useWords()
  const formats = useFormats()
  const { findings, findingCount } = preview
  const sorted = useMemo(() => findingsByWeight(findings), [findings])
  const answerable = useMemo(() => new Set(askedRows({ findings })), [findings])
  if (findings.length === 0) return <Note kind="ok">{t('camera.import.noFindings')}</Note>
  return (
    <>
      <ul className="import-findings">
        {sorted.map((finding) => {
          const { row, column, value, reason, weight } = finding
          const isSaid = value === '' && reason === 'required'
          return (
            <li key={`${row} ${column} ${reason}`} className="import-finding">
              <span className="dim num import-row">{t('camera.import.row', { row: formats.count(row) })}</span>
              <span className="grow">
                <b className="import-cell">
                  {value === ''
                    ? t('camera.import.findingEmpty', { column })
                    : t('camera.import.finding', { column, value })}
                </b>{' '}
                {!isSaid && <span className="sub">{findingSentence(t, finding)}</span>}
              </span>
              {weight === 'asks' && answerable.has(row) ? (
                <AnswerButtons answer={answers.get(row)} onAnswer={(answer) => onAnswer(row, answer)} />
              ) : (
                <Status kind={weightLooks[weight]}>{t(`camera.import.weights.${weight}`)}</Status>
              )}
            </li>
          )
        })}
      </ul>
      {findingCount > findings.length && (
        <p className="cap import-more">
          {t('camera.import.moreFindings', {
            shown: formats.count(findings.length),
            total: formats.count(findingCount),
          })}
        </p>
      )}
    </>
  )
}
