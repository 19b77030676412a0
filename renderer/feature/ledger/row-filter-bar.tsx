import { useDoor } from '../../store/door.ts'
import { Field } from '../../ui/field.tsx'
import { NarrowSelect } from '../../ui/narrow-select.tsx'
import { SuggestInput } from '../../ui/suggest-input.tsx'
import { useWords } from '../../words/use-words.ts'
import type { LedgerView } from './ledger-view.ts'

interface RowFilterBarProps {
  readonly view: LedgerView
  readonly onChange: (part: Partial<LedgerView>) => void
}

/** One camera, one person: staff are offered, anybody else is typed as the row says it. */
export const RowFilterBar = ({ view, onChange }: RowFilterBarProps) => {
  const t = useWords()
  const listed = useDoor('camera.list', {})
  const known = useDoor('viewing.choices', {})
  const cameras = listed.kind === 'answered' ? listed.value.cameras : []
  const viewers = known.kind === 'answered' ? known.value.viewers : []
  return (
    <>
      <NarrowSelect
        label={t('ledger.filter.camera')}
        every={t('ledger.filter.everyCamera')}
        value={view.cameraId}
        choices={cameras.map(({ id, place, number }) => ({ value: id, label: `${place} ${number}` }))}
        onChoose={(cameraId) => onChange({ cameraId })}
        className="ledger-choice"
      />
      <Field label={t('ledger.filter.person')} labelLook="unseen" className="ledger-choice">
        <SuggestInput
          value={view.person}
          onType={(person) => onChange({ person })}
          suggestions={viewers.map(({ name }) => ({ value: name, label: name }))}
          listLabel={t('ledger.filter.personList')}
          placeholder={t('ledger.filter.personPlaceholder')}
        />
      </Field>
    </>
  )
}
