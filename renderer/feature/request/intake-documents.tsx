// The papers that this applicant brings, ticked as they are looked at. Reception never waits for them.
import { dayOf, type Instant } from '../../../domain/calendar/instant.ts'
import { CheckBox } from '../../ui/choice.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { documentsAskedOf, type IntakeDraft } from './intake-draft.ts'
import { documentWord } from './request-words.ts'

interface DocumentsCardProps {
  readonly draft: IntakeDraft
  readonly now: Instant
  readonly onChange: (part: Partial<IntakeDraft>) => void
}

export const DocumentsCard = ({ draft, now, onChange }: DocumentsCardProps) => {
  const t = useWords()
  if (draft.door === 'self') return null
  const asked = documentsAskedOf(draft, dayOf(now))
  return (
    <Card label={t('intake.documents')}>
      <CardHead title={t('intake.documents')}>
        <span className="cap">{t('intake.documentsLater')}</span>
      </CardHead>
      <CardBody>
        {asked.length === 0 && <p className="dim">{t('intake.documentsUnknown')}</p>}
        {asked.map(({ kind, need }) => (
          <CheckBox
            key={kind}
            isOn={draft.documentsSeen.includes(kind)}
            onChange={(isOn) =>
              onChange({
                documentsSeen: isOn
                  ? [...draft.documentsSeen, kind]
                  : draft.documentsSeen.filter((seen) => seen !== kind),
              })
            }
          >
            <span className="document-line">
              <span className="grow">{documentWord(t, kind)}</span>
              {need === 'if-any' && <span className="cap">{t('intake.ifAny')}</span>}
            </span>
          </CheckBox>
        ))}
        <p className="cap">{t('intake.documentsNoCopy')}</p>
      </CardBody>
    </Card>
  )
}
