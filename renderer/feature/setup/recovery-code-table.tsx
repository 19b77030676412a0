import IconEyeOff from '@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs'
import { iconStroke } from '../../ui/icon.ts'
import { useWords } from '../../words/use-words.ts'

interface RecoveryCodeTableProps {
  readonly groups: readonly string[]
  readonly hiddenGroups: readonly number[]
}

export const RecoveryCodeTable = ({ groups, hiddenGroups }: RecoveryCodeTableProps) => {
  const t = useWords()
  return (
    <ol className="recovery-code" aria-label={t('setup.recoveryCode')}>
      {groups.map((group, index) => {
        const isHidden = hiddenGroups.includes(index)
        return (
          <li key={group} className={isHidden ? 'is-hidden' : ''}>
            <span className="recovery-code-number">{index + 1}</span>
            {isHidden ? (
              <>
                <IconEyeOff size={24} stroke={iconStroke} />
                <span className="unseen">{t('setup.groupHidden')}</span>
              </>
            ) : (
              group
            )}
          </li>
        )
      })}
    </ol>
  )
}
