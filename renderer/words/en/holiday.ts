import type { holiday as ko } from '../ko/holiday.ts'
import type { Counterpart } from '../words.ts'

export const holiday: Counterpart<typeof ko> = {
  title: 'Holiday tables',
  help: 'Where the last day for a reply is a day off, it moves to the next working day. These tables say which days are off.',
  years: 'Choose a year',
  year: '{{year}}',
  yearMissing: '{{year}} (no table)',
  edition: '{{year}}, edition {{edition}}',
  dayCount: '{{count, day|days}}',
  openTable: 'Open the holiday tables',
  putIn: 'Add a holiday',
  fromFile: 'Import from a file',
  column_day: 'Day',
  column_name: 'Name',
  column_source: 'Source',
  weekend: 'on a weekend',
  remove: 'Remove',
  removeOf: 'Remove {{day}} {{name}}',
  none: 'The table of this year is empty.',

  missingTitle: 'There is no holiday table for {{year}}',
  missingWhy:
    'Lunar holidays, substitute days and election days cannot be computed in advance. In a year without a table no legal last day is set; only the tenth day is shown.',
  missingWaiting: 'Open requests that wait for this table: {{count}}.',
  missingNote: '{{count, request has|requests have}} no legal last day yet',
  missingNoteWhy:
    'The year has no holiday table, so only the tenth day is shown. Add the holidays to see the legal day.',
  begin: 'Begin with the fixed days',

  addTitle: 'Add a holiday',
  addSubtitle: 'Who added it and when is kept as its source, and the edition of the year goes up by one.',
  day: 'Day',
  name: 'Name',
  nameExample: '임시공휴일',
  nameChoices: 'Usual names',
  nameTemporary: '임시공휴일',
  nameSubstitute: '대체공휴일',
  nameElection: '선거일',
  add: 'Add',
  added: 'The holiday was added.',
  isWeekend: 'This is a {{weekday}}; adding it changes no last day.',
  noTableOf: '{{year}} has no table yet. Please make that table first.',

  removeTitle: 'Remove {{day}} {{name}}',
  removeSubtitle: 'The day and the reason are recorded, and the edition of the year goes up by one.',
  reason: 'Reason',
  reasonExample: 'No longer a holiday',
  removed: 'The holiday was removed.',

  beginTitle: 'Make the holiday table of {{year}}',
  beginSubtitle: 'Adds {{count, holiday that falls|holidays that fall}} on the same date every year.',
  beginLacks:
    'Lunar New Year, Buddha’s birthday, Chuseok, substitute and election days are missing. Please add them next.',
  beginConfirm: 'Make the table',
  begun: 'The holiday table was made.',

  importTitle: 'Add the holidays of a file',
  importFormat_calendar: 'calendar',
  importFormat_spreadsheet: 'spreadsheet',
  importDays: 'Days in the file',
  importConfirm: 'Add {{count, day|days}}',
  importNone: 'Choose the days to add.',
  imported: '{{count, holiday was|holidays were}} added.',
  known: 'already there',
  doubtful: 'check that it is a public holiday',
  doubtfulNote:
    'Days whose names do not say that they are public holidays: {{count}}. A working day taken for a holiday makes replies late.',
  newYear: 'Makes a new table: {{years}}.',
  newYearFixed:
    '{{count, holiday|holidays}} of the same date every year will come along, though the file has none of them. Check that the lunar, substitute and temporary ones are in it.',
  thinYear:
    '{{year}} has only {{count, day|days}}. Where a holiday is missing, the last day comes earlier than the law says.',
  findings: 'Left out',
  place_calendar: 'event {{place}}',
  place_spreadsheet: 'row {{place}}',
  moreFindings: 'Shown: the first {{shown}} of {{total}}.',
  findingReasons: {
    'not-all-day': 'It has a time. Only whole days are taken.',
    repeats: 'It repeats. Please choose a file that has each day by itself.',
    cancelled: 'It was cancelled.',
    'too-many-days': 'It has more than ten days and is not taken for a public holiday.',
    'same-day-before': 'The same day stands before it.',
  },

  moved: 'Requests whose legal last day moves: {{count}}',
  movedNone: 'No request moves.',
  movedFrom: '{{from}} → {{to}}',
  movedUnknown: 'not set (tenth day {{day}})',
  movedMore: '{{count}} more',
}
