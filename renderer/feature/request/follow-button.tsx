// A kind is not added to a request that was received: its days and its notice are its own. The new wish is received beside it.
import IconArrowForwardUp from '@tabler/icons-react/dist/esm/icons/IconArrowForwardUp.mjs'
import { letterOf } from '../../../domain/decision/letter.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../words/use-words.ts'

export const FollowButton = ({ request }: { readonly request: Pick<RequestDetail, 'id' | 'applicant' | 'kinds'> }) => {
  const t = useWords()
  const mayReceive = useMay('request.receive')
  // Whoever learnt that there is footage wishes to see it next.
  const kinds: RequestDetail['kinds'] = letterOf(request) === 'existence' ? ['viewing'] : []
  return (
    mayReceive && (
      <Button
        look="bare"
        icon={IconArrowForwardUp}
        onPress={() => go({ kind: 'intake', follows: { requestId: request.id, kinds } })}
      >
        {t('request.followAct')}
      </Button>
    )
  )
}
