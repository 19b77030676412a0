import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { ChangePasswordDialog } from './change-password-dialog.tsx'

interface OwnAccountCardProps {
  readonly name: string
  readonly title: string
}

export const OwnAccountCard = ({ name, title }: OwnAccountCardProps) => {
  const t = useWords()
  const [isChanging, setChanging] = useState(false)
  return (
    <Card label={t('settings.ownAccount')}>
      <CardHead title={t('settings.ownAccount')} />
      <CardBody>
        <div className="row row-between">
          <span>
            <b className="mid">{name}</b> <span className="dim">{title}</span>
          </span>
          <Button size="small" onPress={() => setChanging(true)}>
            {t('settings.changePassword')}
          </Button>
        </div>
      </CardBody>
      {isChanging && <ChangePasswordDialog onClose={() => setChanging(false)} />}
    </Card>
  )
}
