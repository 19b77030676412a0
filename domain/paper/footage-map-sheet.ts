import { dayAndWeekdayWords, shortDayWords } from '../calendar/korean-day.ts'
import { dayOf } from '../calendar/instant.ts'
import type { Clinic } from '../clinic/clinic.ts'
import type { FootageMap, MapRow } from '../footage/footage-map.ts'
import { shareOfDay, stretchOf, weekStarts } from '../footage/map-axis.ts'
import type { FootageMapPaper, MapLine } from './footage-map-paper.ts'

const legend: FootageMapPaper['legend'] = [
  { kind: 'kept', label: '녹화됨' },
  { kind: 'over', label: '한도 초과' },
  { kind: 'unconfirmed', label: '파기 확인 전' },
  { kind: 'missing', label: '한도보다 모자람' },
  { kind: 'request', label: '열린 청구' },
  { kind: 'hold', label: '보존' },
]

const lineOf = (map: FootageMap, row: MapRow): MapLine => {
  const first = row.runs.find(({ kind }) => kind === 'kept' || kind === 'over')
  return {
    number: row.number,
    place: row.place,
    ownLimit: row.limitOn === map.limitOn ? null : shareOfDay(map, row.limitOn),
    runs: row.runs.flatMap((run) => {
      const stretch = stretchOf(map, run)
      return stretch === null ? [] : [{ kind: run.kind, ...stretch }]
    }),
    // What lies before the sheet is told at its edge: a hold may be much older than the footage beside it.
    marks: row.marks.map((mark) => ({
      kind: mark.kind,
      label: mark.number,
      ...(stretchOf(map, mark) ?? { left: 0, width: 0 }),
    })),
    first: first === undefined ? '–' : `${shortDayWords(dayOf(first.from))}부터`,
  }
}

/** `building`: the one whose cameras `map` holds, null for all. The sheet says it: a part must not pass for the whole. */
export const footageMapSheet = (
  clinic: Pick<Clinic, 'name' | 'retention'>,
  map: FootageMap,
  building: string | null,
): FootageMapPaper => ({
  kind: 'footage-map',
  version: 1,
  language: 'ko',
  title: '영상 보관 현황',
  facts: [
    { label: '기관', text: clinic.name },
    { label: '기준일', text: dayAndWeekdayWords(map.today) },
    { label: '보관기간', text: clinic.retention.statedAs },
    { label: '건물', text: building ?? '모두' },
    { label: '카메라', text: `${map.rows.length}대` },
  ],
  continued: '(이어서)',
  columns: { camera: '카메라', first: '첫 영상' },
  ticks: weekStarts(map).map((day) => ({ label: shortDayWords(day), at: shareOfDay(map, day) })),
  limit: { label: `보관 한도 ${shortDayWords(map.limitOn)}`, at: shareOfDay(map, map.limitOn) },
  groups: [...Map.groupBy(map.rows, ({ recorder }) => recorder)].map(([recorder, rows]) => ({
    recorder,
    lines: rows.map((row) => lineOf(map, row)),
  })),
  legend,
  foot: { form: `${clinic.name} 영상 보관 현황`, output: '' },
})
