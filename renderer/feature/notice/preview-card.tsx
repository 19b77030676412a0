import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Card, CardHead } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import type { DecisionProps } from './decision-form.tsx'
import { DraftPreview } from './draft-preview.tsx'
import type { WrittenDecision } from './typed-decision.ts'

interface PreviewCardProps extends DecisionProps {
  readonly written: WrittenDecision
  readonly offBecause: string | undefined
  readonly onSend: () => void
}

export const PreviewCard = ({ written, offBecause, onSend, ...props }: PreviewCardProps) => {
  const t = useWords()
  return (
    <Card label={t('notice.preview')} className="decision-preview">
      <CardHead title={t('notice.preview')}>
        <Button look="filled" icon={IconSend} keys="Ctrl ↵" offBecause={offBecause} reason="hidden" onPress={onSend}>
          {t('notice.send')}
        </Button>
      </CardHead>
      {written.kind === 'missing' ? (
        <EmptyState icon={IconFileText} title={t('notice.previewEmpty')} />
      ) : (
        <div className="decision-sheet" role="region" aria-label={t('notice.preview')} tabIndex={0}>
          <DraftPreview {...props} draft={written.draft} />
        </div>
      )}
      <p className="decision-stop" role="status">
        {offBecause === undefined ? (
          <span className="cap">{t('notice.previewDestruction')}</span>
        ) : (
          <span className="text-danger mid">
            {t('notice.cannotSend')}
            {offBecause}
          </span>
        )}
      </p>
    </Card>
  )
}
