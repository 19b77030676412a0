// What is the same in most viewings: the place, that the thing was found, that nobody else had to be hidden. Shown as it stands
// in few words, and unfolded by whoever has something else to say.
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs'
import IconChevronUp from '@tabler/icons-react/dist/esm/icons/IconChevronUp.mjs'
import { viewingMaskingKinds, viewingResultKinds } from '../../../domain/viewing/viewing-outcome.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { SuggestInput } from '../../ui/suggest-input.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import type { ViewingEntry } from './use-viewing-entry.ts'

interface MoreButtonProps {
  readonly entry: ViewingEntry
  readonly usualPlace: string
  readonly isOpen: boolean
  readonly onToggle: () => void
}

export const MoreButton = ({ entry: { draft }, usualPlace, isOpen, onToggle }: MoreButtonProps) => {
  const t = useWords()
  return (
    <div className="viewing-more">
      <Button look="bare" icon={isOpen ? IconChevronUp : IconChevronDown} onPress={onToggle}>
        {isOpen
          ? t('viewing.more')
          : [
              draft.place ?? usualPlace,
              t(draft.result === null ? 'viewing.resultUnsaid' : `viewing.results.${draft.result}`),
            ].join(' · ')}
      </Button>
    </div>
  )
}

interface MoreFieldsProps {
  readonly entry: ViewingEntry
  readonly usualPlace: string
  readonly storagePlace: string
}

const Masking = ({ draft, onChange, issuesOf }: ViewingEntry) => {
  const t = useWords()
  return (
    <>
      <Field
        label={t('viewing.masking')}
        kind="group"
        issues={issuesOf('masking').filter(({ field }) => field === 'masking')}
      >
        <Segmented
          label={t('viewing.masking')}
          value={draft.masking}
          choices={viewingMaskingKinds.map((kind) => ({ value: kind, label: t(`viewing.maskings.${kind}`) }))}
          onChoose={(masking) => onChange({ masking })}
        />
      </Field>
      {draft.masking === 'not-masked' && (
        <Field
          label={t('viewing.maskingReason')}
          issues={issuesOf('masking').filter(({ field }) => field !== 'masking')}
          className="viewing-words"
          isRequired
        >
          <TextInput value={draft.maskingReason} onType={(maskingReason) => onChange({ maskingReason })} />
        </Field>
      )}
    </>
  )
}

/** Staff alone are nobody who asked. */
const resultsFor = (outsiders: string) =>
  viewingResultKinds.filter((kind) => kind !== 'enough' || outsiders.trim() !== '')

export const MoreFields = ({ entry, usualPlace, storagePlace }: MoreFieldsProps) => {
  const t = useWords()
  const { draft, onChange, issuesOf } = entry
  return (
    <div className="viewing-line">
      <Field label={t('viewing.place')} issues={issuesOf('place')} className="viewing-place">
        <SuggestInput
          value={draft.place ?? usualPlace}
          onType={(place) => onChange({ place })}
          suggestions={[...new Set([usualPlace, storagePlace])].map((place) => ({ value: place, label: place }))}
          listLabel={t('viewing.placeList')}
        />
      </Field>
      <Field label={t('viewing.result')} kind="group">
        <Segmented
          label={t('viewing.result')}
          value={draft.result}
          choices={resultsFor(draft.outsiders).map((kind) => ({ value: kind, label: t(`viewing.results.${kind}`) }))}
          onChoose={(result) => onChange({ result })}
        />
      </Field>
      <Field
        label={t('viewing.resultWords')}
        issues={issuesOf('result')}
        className="viewing-words"
        isRequired={draft.result === 'not-played'}
      >
        <TextInput
          value={draft.resultWords}
          placeholder={draft.result === 'not-played' ? '' : t('viewing.resultPlaceholder')}
          // Words without a kind say that something was found, and the choice shows it.
          onType={(resultWords) => onChange({ resultWords, result: draft.result ?? 'found' })}
        />
      </Field>
      {draft.outsiders.trim() !== '' && <Masking {...entry} />}
    </div>
  )
}
