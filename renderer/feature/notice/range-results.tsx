// A result for each stretch, where they do not all fare alike. Footage that is gone has its result already (rule 29).
import { dayOf } from '../../../domain/calendar/instant.ts'
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
import type { TypedDecision, TypedRange } from './typed-decision.ts'
import { rangeChoiceOf, wholeOf } from './typed-ranges.ts'

const kinds = ['granted', 'part', 'postponed', 'refused'] as const satisfies readonly ResultKind[]

const isWithinDay = ({ from, to }: RequestRange): boolean => dayOf(from) === dayOf(to)

/** What of a stretch is gone, in the words of its notice: the rest is what there is to decide. */
const GonePieces = ({ pieces }: { readonly pieces: RequestRange['gone'] }) => {
  const t = useWords()
  const formats = useFormats()
  return pieces.map((piece) => {
    const values = { span: spanWords(formats, piece), day: formats.dayBrief(piece.lastDay) }
    return (
      <p key={piece.from} className="cap">
        {piece.kind === 'gone-early' && t('notice.pieceLost', values)}
        {piece.kind === 'past' &&
          (piece.destruction === null
            ? t('notice.pieceGone', values)
            : t('notice.pieceGoneRow', { ...values, row: piece.destruction.ledgerNumber }))}
      </p>
    )
  })
}

/** All of it cannot be shown where a piece is gone; that somebody is in what is left may be said. Turning to a part begins with that. */
const kindsFor = ({ gone }: RequestRange, letter: LetterKind) =>
  kinds.filter((kind) => (letter === 'existence' ? kind !== 'part' : kind !== 'granted' || gone.length === 0))

const turnedTo = (kind: ResultKind, range: RequestRange, choice: TypedRange): TypedRange =>
  kind === 'part' && choice.shown === '' ? wholeOf(range, { ...choice, kind }) : { ...choice, kind }

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
                      choices={kindsFor(range, letter).map((value) => ({ value, label: t(tabKeys[letter][value]) }))}
                      onChoose={(kind) => onChange(range, turnedTo(kind, range, choice))}
                    />
                  )}
                </Field>
                <GonePieces pieces={range.gone} />
                {!isProven && choice.kind === 'part' && (
                  <Field
                    label={t(letsSee(letter) ? 'notice.shownSpans' : 'notice.removedSpans')}
                    help={t(isWithinDay(range) ? 'notice.shownSpansHelp' : 'notice.shownSpansDaysHelp')}
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
