import type { Basis } from '../../../domain/operating-room/basis.ts'
import type { RequestDetail } from '../../../domain/operating-room/request.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { orDash } from '../../ui/data-table.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { Status } from '../../ui/status.tsx'
import type { Formats } from '../../words/format.ts'
import type { Translate } from '../../words/words.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import { documentWord, proofWord, spanWords } from '../request/request-words.ts'

const basisFacts = (basis: Basis): string => {
  if (basis.kind === 'authority') return [basis.body, basis.documentNumber].filter((part) => part !== '').join(' ')
  return basis.kind === 'mediation' ? [basis.caseNumber, basis.openedOn ?? ''].join(' ').trim() : ''
}

const identityFacts = (t: Translate, formats: Formats, identity: RequestDetail['identity']): string => {
  if (identity === null) return t('request.identityMissing')
  const { proof, document, by, at } = identity
  const seen = [proofWord(t, proof), ...(document === null ? [] : [documentWord(t, document)])].join(', ')
  return `${seen} (${t('request.identityBy', { name: by, at: formats.momentLong(at) })})`
}

/** What is asked, on which basis, until when it is answered, and where its footage is kept. */
export const FactsCard = ({ request }: { readonly request: RequestDetail }) => {
  const t = useWords()
  const formats = useFormats()
  const { basis, holdNumber } = request
  const facts = [
    [t('operatingRoom.requester'), `${request.requesterName} (${t(`operatingRoom.standing_${request.standing}`)})`],
    [t('operatingRoom.phone'), request.phone],
    [t('request.step_identity'), identityFacts(t, formats, request.identity)],
    [t('operatingRoom.wish'), t(`operatingRoom.wish_${request.wish}`)],
    [t('operatingRoom.purpose'), request.purpose],
    [
      t('operatingRoom.basis'),
      [t(`operatingRoom.basis_${basis.kind}`), basisFacts(basis)].filter((part) => part !== '').join(': '),
    ],
    [t('operatingRoom.article'), t(`operatingRoom.article_${basis.kind}`)],
    [t('operatingRoom.capacity'), basis.kind === 'authority' ? '' : t(`operatingRoom.capacity_${request.capacity}`)],
    [t('operatingRoom.cameras'), request.cameras],
    [t('operatingRoom.span'), spanWords(formats, request)],
    [t('operatingRoom.receipt'), formats.momentLong(request.receivedAt)],
  ] as const
  return (
    <Card label={t('operatingRoom.facts')}>
      <CardHead title={t('operatingRoom.facts')} />
      <CardBody>
        <dl className="facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{orDash(value)}</dd>
            </div>
          ))}
          <div>
            <dt>{t('operatingRoom.dueOn')}</dt>
            <dd>
              {formats.dayFull(request.dueOn)}
              <span className="cap"> {t('operatingRoom.dueWhy', { count: request.replyDays })}</span>{' '}
              <Status kind="warn">{t('operatingRoom.confidence_unconfirmed')}</Status>
            </dd>
          </div>
          <div>
            <dt>{t('operatingRoom.hold')}</dt>
            <dd>
              {holdNumber === null ? (
                t('operatingRoom.noHold')
              ) : (
                <Button size="small" onPress={() => go({ kind: 'footage', holdNumber })}>
                  {holdNumber}
                </Button>
              )}
            </dd>
          </div>
        </dl>
      </CardBody>
    </Card>
  )
}
