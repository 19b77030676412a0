import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs'
import { useState } from 'react'
import type { Account, AccountId } from '../../../domain/account/account.ts'
import { dayOf, instant } from '../../../domain/calendar/instant.ts'
import { useDoor } from '../../store/door.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Card, CardHead } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { AddAccountDialog } from './add-account-dialog.tsx'
import { DisableAccountDialog } from './disable-account-dialog.tsx'

interface LineProps {
  readonly account: Account
  readonly isOwn: boolean
  readonly onDisable: () => void
}

const AccountLine = ({ account, isOwn, onDisable }: LineProps) => {
  const t = useWords()
  const formats = useFormats()
  const { disabledAt } = account
  return (
    <li className="settings-account">
      <span className="grow">
        <b className="mid">{account.name}</b> <span className="dim">{account.title}</span>
        {isOwn && <span className="cap"> · {t('settings.me')}</span>}
      </span>
      <span className="sub">{t(`settings.role_${account.role}`)}</span>
      {disabledAt === null ? (
        <Status kind="ok">{t('settings.active')}</Status>
      ) : (
        <Status kind="idle">{t('settings.disabled', { day: formats.dayBrief(dayOf(instant(disabledAt))) })}</Status>
      )}
      <span className="settings-account-act">
        {disabledAt === null && !isOwn && (
          <Button size="small" onPress={onDisable}>
            {t('settings.disable')}
          </Button>
        )}
      </span>
    </li>
  )
}

export const AccountsCard = ({ ownAccountId }: { readonly ownAccountId: AccountId }) => {
  const t = useWords()
  const answer = useDoor('account.list', {})
  const [isAdding, setAdding] = useState(false)
  const [disabling, setDisabling] = useState<Account | null>(null)
  return (
    <Card label={t('settings.accounts')}>
      <CardHead title={t('settings.accounts')}>
        <Button look="tint" size="small" icon={IconUserPlus} onPress={() => setAdding(true)}>
          {t('settings.add')}
        </Button>
      </CardHead>
      {answer.kind === 'waiting' && <Skeleton />}
      {answer.kind === 'failed' && <FailureNote failure={answer.failure} onAgain={answer.askAgain} />}
      {answer.kind === 'answered' && (
        <ul>
          {answer.value.accounts.map((account) => (
            <AccountLine
              key={account.id}
              account={account}
              isOwn={account.id === ownAccountId}
              onDisable={() => setDisabling(account)}
            />
          ))}
        </ul>
      )}
      {isAdding && <AddAccountDialog onClose={() => setAdding(false)} />}
      {disabling !== null && <DisableAccountDialog account={disabling} onClose={() => setDisabling(null)} />}
    </Card>
  )
}
