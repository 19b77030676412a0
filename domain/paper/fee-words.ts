// What is paid, in figures and in words, so that no digit can be added afterwards (rule 40).
import { numberToHangul } from 'es-hangul'
import type { Clinic } from '../clinic/clinic.ts'
import { type Fee, totalWon, workWon } from '../decision/fee.ts'
import { groupedDigits } from '../text/grouped-digits.ts'
import { houseWord } from './house-words.ts'

export const wonWords = (amount: number): string => `${groupedDigits(amount)}원`

export const feePartsWords = (fee: Fee): string =>
  `① 수수료 ${wonWords(workWon(fee))}   ② 우송료 ${wonWords(fee.postageWon)}   `

export const feeTotalWords = (fee: Fee): string => {
  const total = totalWon(fee)
  return total === 0 ? '계(①+②) 0원' : `계(①+②) 금 ${wonWords(total)}(금${numberToHangul(total)}원)`
}

/** Every won has its item; a fee without items names nothing. */
export const feeItemsWords = (fee: Fee, clinic: Clinic): string => {
  if (fee.causedBy === 'clinic') {
    return `청구하시게 된 까닭이 ${houseWord(clinic.kind)}에 있어 받지 않습니다(「개인정보 보호법 시행령」 제47조).`
  }
  if (totalWon(fee) === 0) return '받지 않습니다.'
  const items = fee.items.map((item) => `${item.what} ${wonWords(item.won)}`)
  const postage = fee.postageWon === 0 ? [] : [`사본 우송료 ${wonWords(fee.postageWon)}`]
  return `${[...items, ...postage].join(', ')}. 납부 방법: ${fee.payment}`
}
