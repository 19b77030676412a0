import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconHourglass from '@tabler/icons-react/dist/esm/icons/IconHourglass.mjs'
import { dayOf, millisecondsBetween } from '../../../domain/calendar/instant.ts'
import { useNow, useToday } from '../../store/clock.ts'
import { BrandMark } from '../../ui/brand-mark.tsx'
import type { IconComponent } from '../../ui/icon.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { type GlanceLine, replyLine, vanishingLine } from './glance-line.ts'
import type { LockedState } from './lock-screen.tsx'

interface LineProps {
  readonly icon: IconComponent
  readonly label: string
  readonly line: GlanceLine
}

const Line = ({ icon, label, line }: LineProps) => {
  const t = useWords()
  const tone = line.tone === 'plain' ? '' : `text-${line.tone}`
  return (
    <li>
      <IconMark icon={icon} size="large" className={tone} />
      <span>{label}</span>
      <b className={tone}>{t(line.word, line.values)}</b>
    </li>
  )
}

export const Glance = ({ state }: { readonly state: LockedState }) => {
  const t = useWords()
  const formats = useFormats()
  const now = useNow()
  const today = useToday()
  const { glance, clinicName } = state
  return (
    <section className="lock-screen-glance">
      <div className="lock-screen-brand">
        <BrandMark size={32} />
        <span className="grow">{t('frame.brand')}</span>
        {clinicName !== null && <span className="sub lock-screen-clinic">{clinicName}</span>}
      </div>
      <div className="lock-screen-middle">
        <p className="sub lock-screen-day">{formats.dayWithWeekday(dayOf(now))}</p>
        <p className="lock-screen-clock">{formats.clock(now)}</p>
        {glance === null ? (
          <p className="cap lock-screen-hint">{t('session.sealedAtStart')}</p>
        ) : (
          <>
            <ul className="lock-screen-lines">
              <Line
                icon={IconHourglass}
                label={t('session.vanishing')}
                line={vanishingLine(
                  glance.vanishingCount,
                  glance.nextVanishingAt === null ? null : millisecondsBetween(now, glance.nextVanishingAt),
                  formats,
                )}
              />
              <Line
                icon={IconFileText}
                label={t('session.replyDue')}
                line={replyLine(glance.replyDueCount, glance.nextReplyDueOn, today, formats)}
              />
            </ul>
            <p className="cap lock-screen-hint">{t('session.nothingNamed')}</p>
          </>
        )}
      </div>
    </section>
  )
}
