// A viewing that took place before the request was withdrawn or closed, and was not written down (rule 18).
import IconPlayerPlay from '@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../words/use-words.ts'

export const EarlierViewingButton = ({ request }: { readonly request: Pick<RequestDetail, 'id' | 'status'> }) => {
  const t = useWords()
  const mayRecord = useMay('viewing.record')
  const isEnded = request.status === 'withdrawn' || request.status === 'closed'
  if (!mayRecord || !isEnded) return null
  return (
    <Button look="bare" icon={IconPlayerPlay} onPress={() => go({ kind: 'viewings', requestId: request.id })}>
      {t('request.earlierViewing')}
    </Button>
  )
}
