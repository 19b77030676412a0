// Label, help and error of one field. The input inside takes its id and description from here, so the error is read out
// together with the field and stands beside it.
import IconAlertCircle from '@tabler/icons-react/dist/esm/icons/IconAlertCircle.mjs'
import { createContext, type ReactNode, useContext, useId, useMemo, useState } from 'react'
import type { FieldIssue } from '../../domain/contract/failure.ts'
import { issueSentence } from '../words/failure-sentence.ts'
import { useWords } from '../words/use-words.ts'
import { IconMark } from './icon-mark.tsx'

export type Issue = Pick<FieldIssue, 'reason' | 'detail'>

interface FieldWiring {
  readonly id: string | undefined
  readonly describedBy: string | undefined
  readonly isInvalid: boolean
  readonly isRequired: boolean
  /** An input that checks its own text (a day, a time) says here what is wrong with it. */
  readonly report: (issue: Issue | null) => void
}

const alone: FieldWiring = {
  id: undefined,
  describedBy: undefined,
  isInvalid: false,
  isRequired: false,
  report: () => undefined,
}

const FieldContext = createContext<FieldWiring>(alone)

export const useField = (): FieldWiring => useContext(FieldContext)

/** The attributes that every input spreads on its element. */
export const useFieldAttributes = () => {
  const field = useField()
  return {
    id: field.id,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.isInvalid || undefined,
    'aria-required': field.isRequired || undefined,
  }
}

const none: readonly Issue[] = []

interface FieldProps {
  readonly label: string
  readonly children: ReactNode
  readonly help?: ReactNode
  readonly issues?: readonly Issue[]
  readonly isRequired?: boolean
  /** `unseen`: the label column of a form table already shows the word. */
  readonly labelLook?: 'shown' | 'unseen'
  /** `group`: several controls share the label (chips, segments); it is then not a <label> of one input. */
  readonly kind?: 'input' | 'group'
  /** The id of the text that says what is wrong, where it cannot stand under the field itself. */
  readonly errorElsewhere?: string | undefined
  readonly className?: string
}

export const Field = ({
  label,
  children,
  help,
  issues = none,
  isRequired = false,
  labelLook = 'shown',
  kind = 'input',
  errorElsewhere,
  className = '',
}: FieldProps) => {
  const t = useWords()
  const id = useId()
  const [ownIssue, setOwnIssue] = useState<Issue | null>(null)
  const shown = ownIssue === null ? issues : [ownIssue]
  const hasError = shown.length > 0
  const isInvalid = hasError || errorElsewhere !== undefined
  const describers = [hasError ? `${id}-error` : '', help === undefined ? '' : `${id}-help`]
  const describedBy = errorElsewhere ?? (describers.join(' ').trim() || undefined)
  const wiring = useMemo(
    () => ({ id, describedBy, isInvalid, isRequired, report: setOwnIssue }),
    [id, describedBy, isInvalid, isRequired],
  )
  // Nothing is written into a group of buttons.
  const sentenceOf = (issue: Issue): string =>
    kind === 'group' && issue.reason === 'required' ? t('ui.chooseFirst') : issueSentence(t, issue)
  const LabelTag = kind === 'input' ? 'label' : 'span'
  return (
    <div
      className={`field ${className}`}
      role={kind === 'group' ? 'group' : undefined}
      data-wrong={(kind === 'group' && isInvalid) || undefined}
      aria-labelledby={kind === 'group' ? `${id}-label` : undefined}
    >
      <LabelTag
        id={`${id}-label`}
        className={labelLook === 'shown' ? 'field-label' : 'unseen'}
        {...(kind === 'input' ? { htmlFor: id } : {})}
      >
        {label}
        {isRequired && <span className="field-required">{t('ui.required')}</span>}
      </LabelTag>
      <FieldContext value={wiring}>{children}</FieldContext>
      {hasError && (
        <p id={`${id}-error`} className="field-error" role="alert">
          <IconMark icon={IconAlertCircle} size="small" />
          <span>{shown.map(sentenceOf).join(' ')}</span>
        </p>
      )}
      {/* What the field wants is needed most where something is wrong. */}
      {help !== undefined && (
        <p id={`${id}-help`} className="field-help">
          {help}
        </p>
      )}
    </div>
  )
}
