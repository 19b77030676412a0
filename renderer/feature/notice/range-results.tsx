// A result for each stretch, where they do not all fare alike. Footage that is gone has its result already (rule 29).
import { type LetterKind, letsSee } from '../../../domain/decision/letter.ts'
import { provenGround } from '../../../domain/decision/range-rules.ts'
import type { ResultKind } from '../../../domain/decision/range-result.ts'
import type { RequestRange } from '../../../domain/request/request.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { spanWords } from '../request/request-words.ts'
import { tabKeys } from './notice-words.ts'
import { rangeChoiceOf, type TypedDecision, type TypedRange } from './typed-decision.ts'

const kinds = ['granted', 'part', 'postponed', 'refused'] as const satisfies readonly ResultKind[]

interface RangeResultsProps {
  readonly letter: LetterKind
  readonly ranges: readonly RequestRange[]
  readonly typed: TypedDecision
  readonly onChange: (range: RequestRange, choice: TypedRange) => void
}

export const RangeResults = ({ letter, ranges, typed, onChange }: RangeResultsProps) => {
  const t = useWords()
  const formats = useFormats()
  return (
    <Card label={t('notice.rangeResults')}>
      <CardHead title={t('notice.rangeResults')}>
        <span className="cap">{t('notice.rangeResultsHint')}</span>
      </CardHead>
      <CardBody>
        <ul className="column">
          {ranges.map((range) => {
            const choice = rangeChoiceOf(typed, range, { letter, rangeCount: ranges.length })
            const name = `${range.cameraPlace} ${range.cameraNumber}, ${spanWords(formats, range)}`
            const isProven = provenGround(range, letter) !== null
            return (
              <li key={range.id} className="range-result">
                <Field label={name} kind="group">
                  {isProven ? (
                    <p className="dim">{t('notice.rangeProven')}</p>
                  ) : (
                    <Segmented
                      label={name}
                      value={choice.kind}
                      choices={kinds.map((value) => ({ value, label: t(tabKeys[letter][value]) }))}
                      onChoose={(kind) => onChange(range, { ...choice, kind })}
                    />
                  )}
                </Field>
                {!isProven && choice.kind === 'part' && (
                  <Field
                    label={t(letsSee(letter) ? 'notice.shownSpans' : 'notice.removedSpans')}
                    help={t('notice.shownSpansHelp')}
                    isRequired
                  >
                    <TextInput value={choice.shown} onType={(shown) => onChange(range, { ...choice, shown })} />
                  </Field>
                )}
              </li>
            )
          })}
        </ul>
      </CardBody>
    </Card>
  )
}
