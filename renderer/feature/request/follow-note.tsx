import type { RequestDetail } from '../../../domain/request/request.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'

/** Says from where everything in the form came, and what is asked again. */
export const FollowNote = ({ followed }: { readonly followed: RequestDetail }) => {
  const t = useWords()
  return (
    <Note
      kind="idle"
      title={t('intake.follows', { number: followed.number, name: followed.requester.name })}
      actions={
        <Button size="small" onPress={() => go({ kind: 'request', requestId: followed.id })}>
          {t('intake.followsOpen')}
        </Button>
      }
    >
      {t('intake.followsWhy')}
    </Note>
  )
}
