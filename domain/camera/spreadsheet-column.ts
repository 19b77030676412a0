// The columns of a camera inventory and the names clinics really give them. The order of `names` is the order of
// preference: a list with both 관리번호 and 번호 means the second as a running number.

export const requiredColumns = [
  'number',
  'building',
  'floor',
  'place',
  'zone',
  'fieldOfView',
  'isPublic',
  'hours',
  'recorder',
  'channel',
] as const

export const optionalColumns = ['installedOn', 'audio', 'usedForChanging'] as const

export type CameraColumn = (typeof requiredColumns)[number] | (typeof optionalColumns)[number]

export const cameraColumns: readonly CameraColumn[] = [...requiredColumns, ...optionalColumns]

/** The first name is the column's own; it is shown when the column is missing. */
const columnNames = {
  number: ['관리번호', '카메라번호', '카메라관리번호', '카메라ID', 'CCTV번호', '장비번호', '기기번호', '번호', 'No'],
  building: ['건물', '건물명', '동', '건물동'],
  floor: ['층', '층수', '설치층', '층별'],
  place: ['설치장소', '설치위치', '카메라위치', '장소', '위치'],
  zone: ['구역', '구역명', '설치구역', '장소구분', '공간구분', '용도'],
  fieldOfView: ['촬영범위', '촬영영역', '촬영구역', '촬영대상', '범위'],
  isPublic: ['공개여부', '공개구분', '공개비공개', '공개장소여부', '공개'],
  hours: ['촬영시간', '녹화시간', '운영시간', '가동시간'],
  recorder: ['녹화기', '녹화기명', '녹화장치', '녹화장비', '저장장치', 'NVR', 'DVR', 'NVRDVR', 'DVRNVR'],
  channel: ['채널', '채널번호', '채널No', 'CH', 'CHNo', 'Channel'],
  installedOn: ['설치일', '설치일자', '설치날짜', '설치연월일', '설치년월일'],
  audio: [
    '음성',
    '음성녹음',
    '음성녹음여부',
    '음성여부',
    '녹음',
    '녹음여부',
    '음성기능',
    '녹음기능',
    '오디오',
    '마이크',
  ],
  usedForChanging: ['환복여부', '환복', '환복사용', '환복사용여부', '환복공간', '탈의여부'],
} as const satisfies Record<CameraColumn, readonly string[]>

export const nameOfColumn = (column: CameraColumn): string => columnNames[column][0]

// Full-width letters, case, spaces and marks ("No.", "NVR/DVR", "*층") carry no meaning in a header.
const withoutMarks = (name: string): string =>
  name
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** A longer cell is no column's name. */
const headerCharactersMax = 60

/** "음성(녹음)" is read as 음성녹음 first; "설치일(YYYY-MM-DD)" only without its brackets. */
const readingsOf = (header: string): readonly string[] =>
  header.length > headerCharactersMax
    ? []
    : [withoutMarks(header), withoutMarks(header.normalize('NFKC').replaceAll(/[([{<][^)\]}>]*[)\]}>]/gu, ''))]

/** Where `column` stands in the header row, or -1. */
export const positionOf = (column: CameraColumn, headers: readonly string[]): number => {
  const readings = headers.map(readingsOf)
  const positions = columnNames[column].map((name) => {
    const wanted = withoutMarks(name)
    return readings.findIndex((reading) => reading.includes(wanted))
  })
  return positions.find((position) => position !== -1) ?? -1
}
