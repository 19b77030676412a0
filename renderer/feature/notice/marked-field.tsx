// A field for free words in which stopped words are marked where they stand, and explained once under it with a way out.
import IconHandStop from '@tabler/icons-react/dist/esm/icons/IconHandStop.mjs'
import type { ReactNode } from 'react'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import type { UnlawfulReason } from '../../../domain/notice/unlawful-reason.ts'
import { Button } from '../../ui/button.tsx'
import { Field, useFieldAttributes } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { markedParts, type Stretch, withoutSentence } from './marked-parts.ts'
import { stoppedKeys } from './notice-words.ts'

interface MarkedTextProps {
  readonly text: string
  readonly marks: readonly Stretch[]
  readonly rowCount: number
  readonly onType: (text: string) => void
}

// The same text lies behind the field with the marks in it: a textarea itself cannot mark words.
const MarkedText = ({ text, marks, rowCount, onType }: MarkedTextProps) => {
  const attributes = useFieldAttributes()
  return (
    <div className="marked-text">
      <div className="input marked-text-behind" aria-hidden="true">
        {markedParts(text, marks).map((part, index) =>
          // The parts have no name but their place.
          // eslint-disable-next-line react/no-array-index-key
          part.isMarked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
        )}
      </div>
      <textarea
        {...attributes}
        aria-invalid={attributes['aria-invalid'] ?? (marks.length > 0 || undefined)}
        className="input"
        value={text}
        rows={rowCount}
        spellCheck={false}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </div>
  )
}

interface MarkedFieldProps {
  /** What of the text is stopped: nothing where an agency is written to. */
  readonly reasonsIn: (text: string) => readonly UnlawfulReason[]
  readonly label: string
  readonly text: string
  readonly onType: (text: string) => void
  readonly rowCount: number
  readonly issues: readonly FieldIssue[]
  readonly help?: ReactNode
  readonly isRequired?: boolean
}

export const MarkedField = ({
  reasonsIn,
  label,
  text,
  onType,
  rowCount,
  issues,
  help,
  isRequired = false,
}: MarkedFieldProps) => {
  const t = useWords()
  const reasons = reasonsIn(text)
  const kinds = [...new Set(reasons.map(({ kind }) => kind))]
  return (
    <div className="marked-field">
      <Field label={label} issues={issues} isRequired={isRequired} help={help}>
        <MarkedText text={text} marks={reasons} rowCount={rowCount} onType={onType} />
      </Field>
      {kinds.map((kind) => {
        const [first, ...others] = reasons.filter((reason) => reason.kind === kind)
        if (first === undefined) return null
        const phrase = [first, ...others].map(({ matched }) => `‘${matched}’`).join(', ')
        return (
          <Note
            key={kind}
            kind="danger"
            icon={IconHandStop}
            live="alert"
            title={t(stoppedKeys[kind].title)}
            actions={
              <Button size="small" onPress={() => onType(withoutSentence(text, first))}>
                {t('notice.deleteSentence')}
              </Button>
            }
          >
            {t(stoppedKeys[kind].why)} <span className="dim">{t('notice.stoppedPhrase', { phrase })}</span>
          </Note>
        )
      })}
    </div>
  )
}
