import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs'
import type { ListedCamera, CameraId } from '../../../domain/camera/camera.ts'
import type { Column } from '../../ui/data-table.tsx'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Status } from '../../ui/status.tsx'
import type { Translate } from '../../words/words.ts'
import type { CameraStanding } from './use-shortcomings.ts'
import { retentionWords } from './retention-words.ts'

const accessCell = (t: Translate, { isPublic }: ListedCamera) =>
  isPublic ? (
    <span className="dim">{t('camera.open')}</span>
  ) : (
    <span className="row camera-closed">
      <IconMark icon={IconLock} size="small" />
      {t('camera.closed')}
    </span>
  )

export const cameraColumns = (
  t: Translate,
  standings: ReadonlyMap<CameraId, CameraStanding>,
): readonly Column<ListedCamera>[] => [
  {
    key: 'number',
    title: t('camera.columns.number'),
    width: 'minmax(76px, 0.7fr)',
    cell: ({ number }) => <b className="num">{number}</b>,
  },
  {
    key: 'place',
    title: t('camera.columns.place'),
    // The badge of what is lacking stands beside the place and leaves it room.
    width: 'minmax(212px, 2.2fr)',
    cell: ({ id, place, retiredOn }) => (
      <span className="row">
        <span className="ellipsis">{place}</span>
        {retiredOn !== null && <Status kind="idle">{t('camera.retired')}</Status>}
        {(standings.get(id)?.lacks.length ?? 0) > 0 && (
          <Status kind="warn">{t('camera.lacking', { count: standings.get(id)?.lacks.length ?? 0 })}</Status>
        )}
      </span>
    ),
  },
  {
    key: 'zone',
    title: t('camera.columns.zone'),
    width: 'minmax(0, 1.1fr)',
    cell: ({ zone }) => <span className="ellipsis camera-cell">{zone}</span>,
  },
  {
    key: 'floor',
    title: t('camera.columns.floor'),
    width: 'minmax(0, 1.2fr)',
    cell: ({ floor, building }) => (
      <span className="ellipsis camera-cell">
        {floor} <span className="dim">{building}</span>
      </span>
    ),
  },
  { key: 'open', title: t('camera.columns.open'), width: '112px', cell: (camera) => accessCell(t, camera) },
  {
    key: 'recorder',
    title: t('camera.columns.recorder'),
    width: 'minmax(0, 1.3fr)',
    cell: ({ recorder, channel }) => (
      <span className="ellipsis camera-cell">
        {recorder} <span className="dim">{channel}</span>
      </span>
    ),
  },
  {
    key: 'retention',
    title: t('camera.columns.retention'),
    width: '76px',
    cell: ({ retention }) => <span className="nowrap">{retentionWords(t, retention)}</span>,
  },
  {
    key: 'hours',
    title: t('camera.columns.hours'),
    width: 'minmax(0, 1.2fr)',
    cell: ({ hours }) => <span className="ellipsis camera-cell">{hours}</span>,
  },
]
