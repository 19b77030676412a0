// Which request this one goes on from, which go on from it, and how the viewing before a deletion is known (rule 41).
import { dayOf } from '../../../domain/calendar/instant.ts'
import type { RequestDetail, RequestId } from '../../../domain/request/request.ts'
import { go } from '../../store/route.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import { kindsWords } from './request-words.ts'

const NumberLink = ({ id, number }: { readonly id: RequestId; readonly number: string }) => {
  const t = useWords()
  return (
    <button
      type="button"
      className="crumb-link num"
      aria-label={t('request.openNumber', { number })}
      onClick={() => go({ kind: 'request', requestId: id })}
    >
      {number}
    </button>
  )
}

const PriorViewing = ({ prior }: { readonly prior: NonNullable<RequestDetail['priorViewing']> }) => {
  const t = useWords()
  const { dayBrief } = useFormats()
  if (prior.how === 'told') return <>{t('request.priorTold', { note: prior.note })}</>
  return (
    <>
      <NumberLink id={prior.requestId} number={prior.requestNumber} />
      {prior.viewedAt !== null && ` ${t('request.priorViewedOn', { day: dayBrief(dayOf(prior.viewedAt)) })}`}
    </>
  )
}

/** Lines of the list of facts; none where the request stands alone. */
export const FollowLines = ({ request }: { readonly request: RequestDetail }) => {
  const t = useWords()
  const { follows, followedBy, priorViewing, kinds } = request
  const isAsked = kinds.includes('deletion') && !kinds.includes('viewing')
  return (
    <>
      {follows !== null && (
        <div>
          <dt>{t('request.follows')}</dt>
          <dd>
            <NumberLink {...follows} />
          </dd>
        </div>
      )}
      {followedBy.length > 0 && (
        <div>
          <dt>{t('request.followedBy')}</dt>
          <dd className="row row-wrap">
            {followedBy.map((one) => (
              <span key={one.id}>
                <NumberLink id={one.id} number={one.number} /> {kindsWords(t, one.kinds)}
              </span>
            ))}
          </dd>
        </div>
      )}
      {isAsked && (
        <div>
          <dt>{t('request.priorViewing')}</dt>
          <dd>{priorViewing === null ? t('request.priorUnknown') : <PriorViewing prior={priorViewing} />}</dd>
        </div>
      )}
    </>
  )
}
