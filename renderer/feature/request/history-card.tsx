// What was done about a request, newest first.
import IconArchiveOff from '@tabler/icons-react/dist/esm/icons/IconArchiveOff.mjs'
import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs'
import IconBellRinging from '@tabler/icons-react/dist/esm/icons/IconBellRinging.mjs'
import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs'
import IconClipboardList from '@tabler/icons-react/dist/esm/icons/IconClipboardList.mjs'
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs'
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import IconEyeSearch from '@tabler/icons-react/dist/esm/icons/IconEyeSearch.mjs'
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconMailOff from '@tabler/icons-react/dist/esm/icons/IconMailOff.mjs'
import IconMailForward from '@tabler/icons-react/dist/esm/icons/IconMailForward.mjs'
import IconMailQuestion from '@tabler/icons-react/dist/esm/icons/IconMailQuestion.mjs'
import IconMessage2Exclamation from '@tabler/icons-react/dist/esm/icons/IconMessage2Exclamation.mjs'
import IconNote from '@tabler/icons-react/dist/esm/icons/IconNote.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import IconRefresh from '@tabler/icons-react/dist/esm/icons/IconRefresh.mjs'
import IconUserCheck from '@tabler/icons-react/dist/esm/icons/IconUserCheck.mjs'
import IconUserOff from '@tabler/icons-react/dist/esm/icons/IconUserOff.mjs'
import type { RequestDetail } from '../../../domain/request/request.ts'
import type { IconComponent } from '../../ui/icon.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Card, CardHead } from '../../ui/page.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { WordKey } from '../../words/words.ts'

const deeds: Readonly<Record<string, { readonly icon: IconComponent; readonly word: WordKey }>> = {
  'request.receive': { icon: IconClipboardList, word: 'request.did_receive' },
  'request.confirmIdentity': { icon: IconUserCheck, word: 'request.did_identity' },
  'request.stateGround': { icon: IconFileText, word: 'request.did_ground' },
  'request.recordDocuments': { icon: IconUserCheck, word: 'request.did_documents' },
  'request.restateCheckTime': { icon: IconUserCheck, word: 'request.did_restateCheck' },
  'hold.place': { icon: IconArchive, word: 'request.did_hold' },
  'hold.extend': { icon: IconArchive, word: 'hold.step_extended' },
  'hold.proposeLift': { icon: IconArchiveOff, word: 'hold.step_lift-proposed' },
  'hold.lift': { icon: IconArchiveOff, word: 'hold.step_lifted' },
  'hold.keep': { icon: IconArchive, word: 'hold.step_kept' },
  'request.withdraw': { icon: IconFileText, word: 'request.did_withdraw' },
  'request.withdrawPart': { icon: IconFileText, word: 'request.did_withdrawPart' },
  'request.remindUnclaimed': { icon: IconBellRinging, word: 'life.did_remind' },
  'request.closeUnclaimed': { icon: IconUserOff, word: 'request.did_closeUnclaimed' },
  'request.close': { icon: IconFileText, word: 'request.did_close' },
  'decision.endPostponement': { icon: IconUserCheck, word: 'request.did_endPostponement' },
  'decision.notify': { icon: IconFileText, word: 'request.did_notify' },
  'paper.output': { icon: IconPrinter, word: 'request.did_output' },
  'notice.recordDelivery': { icon: IconMailForward, word: 'issued.did_delivery' },
  'notice.correctDelivery': { icon: IconMailForward, word: 'issued.did_correction' },
  'notice.recordReturn': { icon: IconMailOff, word: 'issued.did_return' },
  'notice.void': { icon: IconBan, word: 'issued.did_void' },
  'request.recordSearch': { icon: IconEyeSearch, word: 'life.did_search' },
  'request.askSupplement': { icon: IconMailQuestion, word: 'life.did_supplement' },
  'request.recordSupplement': { icon: IconMailQuestion, word: 'life.did_came' },
  'request.receiveObjection': { icon: IconMessage2Exclamation, word: 'life.did_objection' },
  'request.answerObjection': { icon: IconMessage2Exclamation, word: 'life.did_answer' },
  'request.correctAnswer': { icon: IconMessage2Exclamation, word: 'life.did_correctAnswer' },
  'request.reopen': { icon: IconRefresh, word: 'life.did_reopen' },
  'viewing.record': { icon: IconEye, word: 'request.did_viewing' },
  'copy.provide': { icon: IconCopy, word: 'copy.did_provide' },
}

/** Newest first, each with the number of its ledger row where it has one. */
export const HistoryCard = ({ request }: { readonly request: RequestDetail }) => {
  const t = useWords()
  const { momentBrief } = useFormats()
  const newestFirst = request.history.toSorted((one, other) => (one.at < other.at ? 1 : -1))
  return (
    <Card label={t('request.history')}>
      <CardHead title={t('request.history')} />
      <ol className="request-history">
        {newestFirst.map((item, index) => {
          const deed = deeds[item.kind]
          const row = item.ledgerNumber === null ? '' : `, ${t('request.ledgerNumber', { number: item.ledgerNumber })}`
          return (
            // Two things may be done in the same millisecond by the same act.
            // eslint-disable-next-line react/no-array-index-key
            <li key={`${item.at}/${index}`}>
              <span className="request-history-mark">
                <IconMark icon={deed?.icon ?? IconNote} />
              </span>
              <span>
                <span className="request-history-word">{t(deed?.word ?? 'request.did_other')}</span>
                <span className="cap">
                  <span className="num">{momentBrief(item.at)}</span>, {item.accountName}
                  {row}
                </span>
              </span>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
