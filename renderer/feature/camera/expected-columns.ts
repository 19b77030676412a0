// What a camera list looks like, shown before a file is chosen. The cells are Korean, as the files are.
import { type CameraColumn, nameOfColumn, requiredColumns } from '../../../domain/camera/spreadsheet-column.ts'

const examples = {
  number: '01',
  building: '본관',
  floor: '1층',
  place: '접수대',
  zone: '로비',
  fieldOfView: '접수대와 출입문',
  isPublic: '공개',
  hours: '24시간',
  recorder: 'NVR-1',
  channel: '1',
  installedOn: '2024-03-02',
  audio: '없음',
  usedForChanging: '아니요',
} as const satisfies Record<CameraColumn, string>

export interface ExpectedColumn {
  readonly column: CameraColumn
  readonly name: string
  readonly example: string
  readonly isRequired: boolean
}

const required: readonly CameraColumn[] = requiredColumns

export const expectedColumns = (columns: readonly CameraColumn[]): readonly ExpectedColumn[] =>
  columns.map((column) => ({
    column,
    name: nameOfColumn(column),
    example: examples[column],
    isRequired: required.includes(column),
  }))
