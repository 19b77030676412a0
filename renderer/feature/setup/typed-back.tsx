import IconAlertCircle from '@tabler/icons-react/dist/esm/icons/IconAlertCircle.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import { useId, useState } from 'react'
import { Field } from '../../ui/field.tsx'
import { IconMark } from '../../ui/icon-mark.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import type { Translate } from '../../words/words.ts'
import { useWords } from '../../words/use-words.ts'
import { readGroup, type TypedGroup } from './typed-group.ts'

interface TypedBackProps {
  /** Positions from 0, in the order they are asked. */
  readonly askedGroups: readonly number[]
  readonly groups: readonly string[]
  readonly typed: readonly string[]
  readonly onType: (typed: readonly string[]) => void
}

const sentenceOf = (t: Translate, read: TypedGroup, number: number): string | null => {
  if (read.kind !== 'wrong') return null
  return read.letter === null
    ? t('setup.groupWrong', { number })
    : t('setup.groupLetterWrong', { number, letter: read.letter })
}

export const TypedBack = ({ askedGroups, groups, typed, onType }: TypedBackProps) => {
  const t = useWords()
  const id = useId()
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const reads = askedGroups.map((group, place) => readGroup(typed[place] ?? '', groups[group] ?? ''))
  const sentences = askedGroups.map((group, place) => {
    const read = reads[place] ?? { kind: 'unfinished' }
    const isShort = read.kind === 'unfinished' && left.has(place) && (typed[place] ?? '') !== ''
    return isShort ? t('setup.groupWrong', { number: group + 1 }) : sentenceOf(t, read, group + 1)
  })
  const changed = (at: number, text: string): readonly string[] =>
    askedGroups.map((_, place) => (place === at ? text.toUpperCase() : (typed[place] ?? '')))
  return (
    <>
      <div className="typed-back">
        {askedGroups.map((group, place) => (
          <Field
            key={group}
            label={t('setup.group', { number: group + 1 })}
            errorElsewhere={sentences[place] === null ? undefined : `${id}-${place}`}
          >
            <TextInput
              value={typed[place] ?? ''}
              onType={(text) => onType(changed(place, text))}
              onLeave={() => setLeft(new Set([...left, place]))}
              focus={place === 0 ? 'at-first' : 'later'}
              tail={
                reads[place]?.kind === 'right' && (
                  <span className="text-ok">
                    <IconMark icon={IconCircleCheck} />
                    <span className="unseen">{t('setup.groupRight')}</span>
                  </span>
                )
              }
            />
          </Field>
        ))}
      </div>
      <div role="alert">
        {askedGroups.map(
          (group, place) =>
            sentences[place] !== null && (
              <p key={group} id={`${id}-${place}`} className="field-error typed-back-error">
                <IconMark icon={IconAlertCircle} size="small" />
                {sentences[place]}
              </p>
            ),
        )}
      </div>
    </>
  )
}
