// What of the footage is on the copy. A clip of what was asked for leaves the rest owed, unless nobody wants it.
import { CheckBox, MultiChoiceChips, Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { FormRow } from '../../ui/form-table.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { spanWords } from '../request/request-words.ts'
import type { RowsProps } from './provide-rows.tsx'
import { clipLine, isClipped, keptPieces, type NamedPiece, piecesOf } from './typed-pieces.ts'

const extents = ['whole', 'clips'] as const

export const PieceRows = ({ typed, request, set, issuesAt }: RowsProps) => {
  const t = useWords()
  const formats = useFormats()
  const pieces = piecesOf(request, typed)
  const nameOf = (piece: NamedPiece): string =>
    `${piece.cameraPlace} ${piece.cameraNumber} ${spanWords(formats, piece)}`
  return (
    <>
      <FormRow label={t('copy.pieces')}>
        <Field label={t('copy.pieces')} labelLook="unseen" kind="group" issues={issuesAt('pieces')}>
          <MultiChoiceChips
            label={t('copy.pieces')}
            values={pieces.map(({ key }) => key).filter((key) => !typed.leftOut.includes(key))}
            choices={pieces.map((piece) => ({ value: piece.key, label: nameOf(piece) }))}
            onChange={(chosen) => set({ leftOut: pieces.map(({ key }) => key).filter((key) => !chosen.includes(key)) })}
          />
        </Field>
      </FormRow>
      <FormRow label={t('copy.extent')}>
        <div className="column grow">
          <Segmented
            label={t('copy.extent')}
            value={typed.extent}
            choices={extents.map((value) => ({ value, label: t(`copy.extent_${value}`) }))}
            onChoose={(extent) => set({ extent })}
          />
          {typed.extent === 'clips' &&
            keptPieces(typed, request).map((piece) => (
              <Field key={piece.key} label={nameOf(piece)} help={t('notice.shownSpansHelp')}>
                <TextInput
                  value={clipLine(typed, piece)}
                  onType={(line) => set({ clips: { ...typed.clips, [piece.key]: line } })}
                />
              </Field>
            ))}
          {isClipped(typed, request) && (
            <CheckBox isOn={typed.isEnough} onChange={(isEnough) => set({ isEnough })}>
              {t('copy.isEnough')}
            </CheckBox>
          )}
        </div>
      </FormRow>
    </>
  )
}
