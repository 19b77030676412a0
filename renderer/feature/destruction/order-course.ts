// The course of an order, from its proposal to its end.
import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs'
import IconFlame from '@tabler/icons-react/dist/esm/icons/IconFlame.mjs'
import IconNotebook from '@tabler/icons-react/dist/esm/icons/IconNotebook.mjs'
import IconSignature from '@tabler/icons-react/dist/esm/icons/IconSignature.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import type { OrderDetail } from '../../../domain/destruction/destruction.ts'
import type { Deed } from '../../ui/detail.tsx'
import type { Formats } from '../../words/format.ts'
import type { Translate } from '../../words/words.ts'

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

const carriedOut = (t: Translate, { momentBrief }: Formats, { execution }: OrderDetail): readonly Deed[] => {
  if (execution === null) return []
  const { executedAt, method, byWhom, witness, enteredAt, enteredBy } = execution
  return [
    {
      at: executedAt,
      icon: IconFlame,
      word: t('destruction.did_execute', { method: t(`destruction.method_${method}`) }),
      detail: joined(
        momentBrief(executedAt),
        byWhom,
        witness === '' ? '' : t('destruction.witnessedBy', { name: witness }),
      ),
    },
    {
      at: enteredAt,
      icon: IconNotebook,
      word: t('destruction.did_enter'),
      detail: joined(momentBrief(enteredAt), enteredBy),
    },
  ]
}

export const orderDeeds = (t: Translate, formats: Formats, order: OrderDetail): readonly Deed[] => {
  const { momentBrief } = formats
  const { proposedAt, proposedBy, approvals, withdrawal } = order
  return [
    {
      at: proposedAt,
      icon: IconTrash,
      word: t('destruction.did_propose'),
      detail: joined(momentBrief(proposedAt), proposedBy),
    },
    ...approvals.map(({ at, by, title }) => ({
      at,
      icon: IconSignature,
      word: t('destruction.did_approve', { title }),
      detail: joined(momentBrief(at), by),
    })),
    ...(withdrawal === null
      ? []
      : [
          {
            at: withdrawal.at,
            icon: IconArrowBackUp,
            word: t('destruction.did_withdraw'),
            detail: joined(momentBrief(withdrawal.at), withdrawal.by, withdrawal.reason),
          },
        ]),
    ...carriedOut(t, formats, order),
  ]
}
