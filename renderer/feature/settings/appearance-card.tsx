import { useAppearance } from '../../theme/appearance.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'

export const AppearanceCard = () => {
  const t = useWords()
  const { theme, language, chooseTheme, chooseLanguage } = useAppearance()
  return (
    <Card label={t('settings.appearance')}>
      <CardHead title={t('settings.appearance')} />
      <CardBody>
        <div className="row row-wrap settings-choices">
          <Field label={t('settings.language')} kind="group">
            <Segmented
              label={t('settings.language')}
              value={language}
              choices={[
                { value: 'ko', label: t('settings.korean') },
                { value: 'en', label: t('settings.english') },
              ]}
              onChoose={chooseLanguage}
            />
          </Field>
          <Field label={t('settings.theme')} kind="group">
            <Segmented
              label={t('settings.theme')}
              value={theme}
              choices={[
                { value: 'light', label: t('settings.light') },
                { value: 'dark', label: t('settings.dark') },
              ]}
              onChoose={chooseTheme}
            />
          </Field>
        </div>
        <p className="cap settings-help">{t('settings.appearanceHelp')}</p>
      </CardBody>
    </Card>
  )
}
