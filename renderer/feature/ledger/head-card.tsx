import IconShieldCheck from '@tabler/icons-react/dist/esm/icons/IconShieldCheck.mjs'
import { useDoor } from '../../store/door.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Card } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'

const rootCharactersShown = 16

/** How much is sealed, and the words that stand on every paper, to compare with by eye. */
export const HeadCard = () => {
  const t = useWords()
  const formats = useFormats()
  const asked = useDoor('ledger.head', {})
  if (asked.kind === 'waiting') return <Skeleton />
  if (asked.kind === 'failed') return <FailureNote failure={asked.failure} onAgain={asked.askAgain} />
  const { head } = asked.value
  return (
    <Card className="ledger-head" label={t('ledger.head.label')}>
      <div>
        <p className="row ledger-count">
          <IconMark icon={IconShieldCheck} size="large" className="text-ok" />
          <b className="num">{t('ledger.head.count', { count: formats.count(head.entryCount) })}</b>
        </p>
        <p className="cap">
          {head.lastNumber === 0
            ? t('ledger.head.countNone')
            : t('ledger.head.countWhy', { number: formats.count(head.lastNumber) })}
        </p>
      </div>
      <div>
        <p className="cap">{t('ledger.head.words')}</p>
        <p className="ledger-words">
          {head.checkWords.map((word, index) => (
            // The same word may be drawn twice.
            // eslint-disable-next-line react/no-array-index-key
            <b key={index}>{word}</b>
          ))}
        </p>
      </div>
      <p className="cap ledger-words-why">
        {t('ledger.head.wordsWhy')}{' '}
        <span className="num">{t('ledger.head.root', { root: head.rootHex.slice(0, rootCharactersShown) })}</span>
      </p>
    </Card>
  )
}
