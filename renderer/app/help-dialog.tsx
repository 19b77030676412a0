import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { useWords } from '../words/use-words.ts'

interface HelpDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

const keyRows = [
  ['F2', 'frame.help_F2'],
  ['F3', 'frame.help_F3'],
  ['Ctrl K', 'frame.help_search'],
  ['Ctrl 1 – 7', 'frame.help_menu'],
  ['Enter', 'frame.help_enter'],
  ['Ctrl ↵', 'frame.help_filled'],
  ['↑ ↓ ↵', 'frame.help_list'],
  ['Esc', 'frame.help_escape'],
  ['Ctrl L', 'frame.help_lock'],
] as const

export const HelpDialog = ({ isOpen, onClose }: HelpDialogProps) => {
  const t = useWords()
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('frame.helpTitle')}
      subtitle={t('frame.helpKeys')}
      actions={
        <Button keys="Esc" onPress={onClose}>
          {t('ui.close')}
        </Button>
      }
    >
      <dl className="help-keys">
        {keyRows.map(([keys, word]) => (
          <div key={keys} className="help-key">
            <dt>
              <Kbd keys={keys} />
              <span className="unseen">{keys}</span>
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
