import { mayUse } from '../../../domain/contract/permission.ts'
import { useSession } from '../../store/session.ts'
import { Page, PageHead } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { ClockCard } from '../clock/clock-card.tsx'
import { AccountsCard } from './accounts-card.tsx'
import { AppearanceCard } from './appearance-card.tsx'
import { ClinicCard } from './clinic-card.tsx'
import { OwnAccountCard } from './own-account-card.tsx'
import './settings.css'

export const SettingsScreen = () => {
  const t = useWords()
  const state = useSession((session) => session.state)
  if (state.kind !== 'open') return null
  return (
    <Page>
      <PageHead title={t('settings.title')} />
      <div className="settings scrolls">
        <div className="settings-column">
          <ClockCard />
          {mayUse(state.role, 'account.read') ? (
            <AccountsCard ownAccountId={state.accountId} />
          ) : (
            <p className="cap">{t('settings.accountsOfficerOnly')}</p>
          )}
          <OwnAccountCard name={state.accountName} title={state.accountTitle} />
          <AppearanceCard />
        </div>
        <ClinicCard />
      </div>
    </Page>
  )
}
