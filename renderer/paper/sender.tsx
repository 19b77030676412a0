// Who signs a letter, with the place of the seal on the last syllable or the words that there is none.
import type { NoticePaper } from '../../domain/paper/paper.ts'

interface SenderProps {
  readonly sender: string
  /** Absent on papers issued before they said anything of a seal. */
  readonly seal: NoticePaper['seal'] | undefined
}

export const Sender = ({ sender, seal }: SenderProps) => (
  <div className={[...sender].length > 14 ? 'sender long' : 'sender'}>
    {sender}
    {seal?.kind === 'place' && (
      <span className="seal">
        <span className="label">{seal.label}</span>
      </span>
    )}
    {seal?.kind === 'omitted' && <span className="no-seal">{seal.label}</span>}
  </div>
)
