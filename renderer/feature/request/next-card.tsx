// What to do next: why, and the one filled button of the page; below it what may be done beside it.
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconPlayerPlay from '@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs'
import { useEffect, useRef } from 'react'
import { rangesAwaiting } from '../../../domain/decision/decision-rules.ts'
import { letsSee, letterOf } from '../../../domain/decision/letter.ts'
import { mayMove } from '../../../domain/request/moves.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Card } from '../../ui/page.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { MakeCopyButton } from '../copy/make-copy-button.tsx'
import { besidesOf, type NextAction } from './next-action.ts'
import { type StepDialogs, useSteps } from './next-step.ts'
import { wordsOfStep } from './next-words.ts'

// Their own button stands there already, or there is nothing to show.
const mainSteps: ReadonlySet<NextAction['kind']> = new Set(['view', 'refuse', 'copy'] as const)
const decidingSteps: ReadonlySet<NextAction['kind']> = new Set(['refuse', 'decide'] as const)

interface NextCardProps extends StepDialogs {
  readonly request: RequestDetail
  readonly action: NextAction
}

export const NextCard = ({ request, action, ...dialogs }: NextCardProps) => {
  const t = useWords()
  const formats = useFormats()
  const mayAct = useMay('request.identify')
  const { perform, failure } = useSteps(request, dialogs)
  const words = wordsOfStep(t, formats, action)
  const requestId = request.id
  const buttonRef = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (action.kind !== 'none') buttonRef.current?.focus({ preventScroll: true })
  }, [action.kind])

  const mayView = mayMove(request.status, 'view') && letsSee(letterOf(request)) && !mainSteps.has(action.kind)
  const mayDecide =
    mayMove(request.status, 'decide') && rangesAwaiting(request.ranges).length > 0 && !decidingSteps.has(action.kind)
  return (
    <Card label={t('request.nextTitle')} className={words.act === null ? 'next-card' : 'next-card is-due'}>
      <p className="sub">{t('request.nextTitle')}</p>
      <h2 className="row">
        {words.act === null && (
          <span className="text-ok">
            <IconMark icon={IconCircleCheck} />
          </span>
        )}
        {words.title}
      </h2>
      <p className="next-card-why">{words.why}</p>
      {mayAct && words.act !== null && (
        <Button
          ref={buttonRef}
          look="filled"
          size="large"
          width="full"
          icon={words.act.icon}
          keys="Ctrl ↵"
          onPress={() => perform(action)}
        >
          {words.act.word}
        </Button>
      )}
      {mayAct &&
        besidesOf(request, action).map((beside) => {
          const { act } = wordsOfStep(t, formats, beside)
          return (
            act !== null && (
              <Button key={beside.kind} width="full" icon={act.icon} onPress={() => perform(beside)}>
                {act.word}
              </Button>
            )
          )
        })}
      {failure !== null && <FailureNote failure={failure} />}
      {mayAct && mayView && (
        <Button width="full" icon={IconPlayerPlay} onPress={() => go({ kind: 'viewings', requestId })}>
          {t('request.next_viewAct')}
        </Button>
      )}
      {mayAct && mayDecide && (
        <Button width="full" icon={IconFileText} onPress={() => go({ kind: 'decision', requestId })}>
          {t('request.next_decideAct')}
        </Button>
      )}
      {action.kind !== 'copy' && <MakeCopyButton request={request} />}
    </Card>
  )
}
