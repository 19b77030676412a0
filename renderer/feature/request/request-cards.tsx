// Who asks, which papers were seen and which papers went out.
import IconClipboardList from '@tabler/icons-react/dist/esm/icons/IconClipboardList.mjs'
import IconEyeOff from '@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs'
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconId from '@tabler/icons-react/dist/esm/icons/IconId.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import IconSignature from '@tabler/icons-react/dist/esm/icons/IconSignature.mjs'
import { openNeedsOf } from '../../../domain/identity/open-needs.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { Button } from '../../ui/button.tsx'
import { orDash } from '../../ui/data-table.tsx'
import type { IconComponent } from '../../ui/icon.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { useMay } from '../../store/may.ts'
import { askForOutput } from './output-request.ts'
import { applicantFacts } from './applicant-facts.ts'
import { DocumentLines } from './document-lines.tsx'
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
        </dl>
      </CardBody>
    </Card>
  )
}

const PaperLine = ({
  icon,
  title,
  detail,
  onOutput,
}: {
  readonly icon: IconComponent
  readonly title: string
  readonly detail: string
  readonly onOutput: (() => void) | null
}) => {
  const t = useWords()
  return (
    <li className="request-line">
      <IconMark icon={icon} />
      <span className="grow">
        <span className="mid">{title}</span> <span className="cap nowrap">{detail}</span>
      </span>
      {onOutput !== null && (
        <Button size="small" icon={IconPrinter} label={`${title} ${t('request.output')}`} onPress={onOutput}>
          {t('request.output')}
        </Button>
      )}
    </li>
  )
}

export const PapersCard = ({ request, onConfirm }: CardProps & { readonly onConfirm: () => void }) => {
  const t = useWords()
  const { momentBrief } = useFormats()
  const mayOutput = useMay('paper.output')
  const mayConfirm = useMay('request.identify')
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
          {identity === null && mayConfirm && request.status === 'open' && (
            <Button size="small" onPress={onConfirm}>
              {t('request.identityRecord')}
            </Button>
          )}
        </li>
        <DocumentLines request={request} onRecord={onConfirm} />
        <li className="request-line dim">
          <IconMark icon={IconEyeOff} />
          <span className="grow">{t('request.noCopies')}</span>
        </li>
      </ul>
      <div className="card-head request-papers-head">
        <h3 className="grow">{t('request.papers')}</h3>
      </div>
      <ul className="request-lines">
        <PaperLine
          icon={IconClipboardList}
          title={t('request.receipt')}
          detail={momentBrief(request.enteredAt)}
          onOutput={
            mayOutput
              ? () =>
                  askForOutput({
                    requestId: request.id,
                    paper: { kind: 'receipt', requestId: request.id },
                    title: t('request.receipt'),
                    outCount: request.receiptPrintedCount,
                  })
              : null
          }
        />
        {request.applicant.door !== 'authority' && (
          <PaperLine
            icon={IconSignature}
            title={t('request.requestForm')}
            detail={t('request.requestFormFor')}
            onOutput={
              mayOutput
                ? () =>
                    askForOutput({
                      requestId: request.id,
                      paper: { kind: 'request-form', requestId: request.id },
                      title: t('request.requestForm'),
                      outCount: 0,
                    })
                : null
            }
          />
        )}
        {request.notices.map((notice) => {
          const title = t('request.noticePaper', { number: notice.number })
          const out =
            notice.printedCount === 0 ? t('request.notYetOut') : t('request.putOut', { count: notice.printedCount })
          return (
            <PaperLine
              key={notice.id}
              icon={IconFileText}
              title={title}
              detail={`${t('request.issuedAt', { at: momentBrief(notice.issuedAt) })} · ${out}`}
              onOutput={
                mayOutput
                  ? () =>
                      askForOutput({
                        requestId: request.id,
                        paper: { kind: 'notice', noticeId: notice.id },
                        title,
                        outCount: notice.printedCount,
                      })
                  : null
              }
            />
          )
        })}
      </ul>
    </Card>
  )
}
