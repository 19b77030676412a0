import type { AccountWork } from '../../../domain/access-log/review.ts'
import { Card, CardHead } from '../../ui/page.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'

const columns = [
  ['accessLog.session', 'sessionCount'],
  ['accessLog.shown', 'shownCount'],
  ['accessLog.changed', 'changedCount'],
  ['accessLog.takenOut', 'takenOutCount'],
] as const

export const AccountsCard = ({ accounts }: { readonly accounts: readonly AccountWork[] }) => {
  const t = useWords()
  const formats = useFormats()
  return (
    <Card label={t('accessLog.accounts')}>
      <CardHead title={t('accessLog.accounts')} />
      <table className="access-log-accounts">
        <thead>
          <tr>
            <th scope="col">{t('accessLog.who')}</th>
            {columns.map(([word]) => (
              <th key={word} scope="col" className="num">
                {t(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.who}>
              <th scope="row">
                <b className="mid">{account.who}</b> <span className="dim">{account.title}</span>
              </th>
              {columns.map(([word, column]) => (
                <td key={word} className="num">
                  {formats.count(account[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
