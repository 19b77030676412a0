// State of the ledger as it stood when the paper was made. Later the paper and the book can be compared: a book whose last
// entries were cut off no longer grows out of the root printed here.
import type { LedgerHead } from '../ledger/operations.ts'
import type { Anchor } from './form.ts'

const rowsWords = ({ lastNumber, entryCount }: LedgerHead): string =>
  lastNumber === 0 ? `대장 번호 없음, 기록 ${entryCount}건` : `제1호 ~ 제${lastNumber}호, 기록 ${entryCount}건`

/** `N` counts proof entries, not ledger numbers: it is the tree size that belongs to the root `H`. */
export const anchorQrText = ({ ledgerName, entryCount, rootHex }: LedgerHead): string =>
  `YJ1;L=${ledgerName.replaceAll(';', ',')};N=${entryCount};H=${rootHex}`

/** In a preview (null) the strip keeps its place, so that the page breaks where the issued one will. */
const factsOf = (head: LedgerHead | null): Anchor['facts'] =>
  head === null
    ? [
        { label: '대장', text: '발송할 때 적힙니다' },
        { label: '기록 수', text: '' },
        { label: '확인 단어', text: '' },
      ]
    : [
        { label: '대장', text: head.ledgerName },
        { label: '기록 수', text: rowsWords(head) },
        { label: '확인 단어', text: head.checkWords.join(' · ') },
      ]

export const anchorOf = (head: LedgerHead | null, remark: string): Anchor => ({
  facts: factsOf(head),
  remark,
  qrText: head === null ? '' : anchorQrText(head),
})
