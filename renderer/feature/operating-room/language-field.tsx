// In which language a decision is told. An authority is written to in Korean.
import type { RequestDetail } from '../../../domain/operating-room/request.ts'
import { type PaperLanguage, paperLanguages } from '../../../domain/paper/language.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { useWords } from '../../words/use-words.ts'
import { languageNames } from '../request/request-words.ts'

interface LanguageFieldProps {
  readonly request: Pick<RequestDetail, 'basis'>
  readonly language: PaperLanguage
  readonly onChoose: (language: PaperLanguage) => void
}

export const LanguageField = ({ request, language, onChoose }: LanguageFieldProps) => {
  const t = useWords()
  if (request.basis.kind === 'authority') return null
  return (
    <Field label={t('operatingRoom.noticeLanguage')} kind="group" help={t('operatingRoom.noticeLanguageHelp')}>
      <Segmented
        label={t('operatingRoom.noticeLanguage')}
        value={language}
        choices={paperLanguages.map((value) => ({ value, label: languageNames[value] }))}
        onChoose={onChoose}
      />
    </Field>
  )
}
