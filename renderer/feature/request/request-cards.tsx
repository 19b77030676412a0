// Who asks, and which papers were seen.
import IconEyeOff from '@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs'
import IconId from '@tabler/icons-react/dist/esm/icons/IconId.mjs'
import { useState } from 'react'
import { openNeedsOf } from '../../../domain/identity/open-needs.ts'
import { mayMove } from '../../../domain/request/moves.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { Button } from '../../ui/button.tsx'
import { orDash } from '../../ui/data-table.tsx'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { useMay } from '../../store/may.ts'
import { applicantFacts } from './applicant-facts.ts'
import { FollowLines } from './follow-lines.tsx'
import { DocumentLines } from './document-lines.tsx'
import { RestateCheckDialog } from './restate-check-dialog.tsx'
import { proofWord, standingWord } from './request-words.ts'

interface CardProps {
  readonly request: RequestDetail
}

export const RequesterCard = ({ request }: CardProps) => {
  const t = useWords()
  const formats = useFormats()
  const { momentBrief } = formats
  const { requester, applicant } = request
  const facts = [
    [t('request.name'), requester.name],
    [t('request.phone'), requester.phone],
    [t('request.address'), requester.address],
    ...applicantFacts(t, formats, applicant),
    [t('request.purpose'), request.purpose],
    [t('request.hint'), request.hint],
    [t('request.received'), `${momentBrief(request.receivedAt)}, ${t(`request.channel_${request.channel}`)}`],
    [t('request.replyBy'), t(`request.reply_${request.replyBy}`)],
  ] as const
  return (
    <Card label={t('request.requester')}>
      <CardHead title={t('request.requester')}>
        <span className="cap">{standingWord(t, applicant)}</span>
      </CardHead>
      <CardBody>
        <dl className="request-facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{orDash(value)}</dd>
            </div>
          ))}
          <FollowLines request={request} />
        </dl>
      </CardBody>
    </Card>
  )
}

export const DocumentsCard = ({ request, onConfirm }: CardProps & { readonly onConfirm: () => void }) => {
  const t = useWords()
  const { momentBrief } = useFormats()
  const mayConfirm = useMay('request.identify')
  const [isRestating, setRestating] = useState(false)
  const { identity } = request
  return (
    <Card label={t('request.documents')}>
      <CardHead title={t('request.documents')}>
        {openNeedsOf(request).length > 0 ? (
          <Status kind="idle">{t('request.identityBefore')}</Status>
        ) : (
          <Status kind="ok">{t('request.identityConfirmed')}</Status>
        )}
      </CardHead>
      <ul className="request-lines">
        <li className="request-line">
          <span className={identity === null ? 'dim' : 'text-ok'}>
            <IconMark icon={IconId} />
          </span>
          <span className="grow">
            {identity === null ? t('request.identityMissing') : proofWord(t, identity.proof)}
          </span>
          {identity !== null && (
            <span className="cap nowrap">
              {t('request.identityBy', { name: identity.checkedBy, at: momentBrief(identity.checkedAt) })}
            </span>
          )}
          {identity === null && mayConfirm && mayMove(request.status, 'confirmIdentity') && (
            <Button size="small" onPress={onConfirm}>
              {t('request.identityRecord')}
            </Button>
          )}
        </li>
        <DocumentLines request={request} onRecord={onConfirm} />
        <li className="request-line dim">
          <IconMark icon={IconEyeOff} />
          <span className="grow">{t('request.noCopies')}</span>
          {identity !== null && mayConfirm && mayMove(request.status, 'restateCheckTime') && (
            <Button size="small" onPress={() => setRestating(true)}>
              {t('request.restateCheck')}
            </Button>
          )}
        </li>
      </ul>
      {isRestating && <RestateCheckDialog request={request} onClose={() => setRestating(false)} />}
    </Card>
  )
}
