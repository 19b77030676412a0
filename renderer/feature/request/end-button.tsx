// The end of a request by hand: taken back while something is owed, put away when nothing is, or when nobody fetches what is.
import { useState } from 'react'
import { isLive } from '../../../domain/request/request-status.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../words/use-words.ts'
import { type End, EndDialog } from './end-dialog.tsx'

type EndedRequest = Pick<
  RequestDetail,
  'id' | 'number' | 'status' | 'openHolds' | 'applicant' | 'kinds' | 'ranges' | 'unclaimed'
>

export const EndButton = ({ request }: { readonly request: EndedRequest }) => {
  const t = useWords()
  const mayEnd = useMay('request.receive')
  const mayIssue = useMay('notice.issue')
  // What is being done stays the same while the request behind the dialog already has its new status.
  const [asked, setAsked] = useState<End | null>(null)
  const end: End = isLive(request.status) ? 'withdraw' : 'close'
  return (
    <>
      {mayIssue && request.unclaimed?.step === 'close' && (
        <Button look="bare" onPress={() => setAsked('closeUnclaimed')}>
          {t('request.closeUnclaimed')}
        </Button>
      )}
      {mayEnd && request.status !== 'closed' && (
        <Button look="bare" onPress={() => setAsked(end)}>
          {t(`request.${end}`)}
        </Button>
      )}
      {asked !== null && <EndDialog request={request} end={asked} onClose={() => setAsked(null)} />}
    </>
  )
}
