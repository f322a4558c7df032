import { builder } from '../builder.ts'
import { enumType } from './enum.ts'

const precision = enumType('DatePrecision', 'How exactly a date is known.', {
  DAY: 'To the day.',
  MONTH: 'To the month.',
  YEAR: 'To the year.',
  INTERVAL: 'Only that it lies between two dates, one of which may be open.',
  UNKNOWN: 'Not at all.',
})

const derivation = enumType('DateDerivation', 'How a date was found.', {
  EXPLICIT: 'The text names it.',
  RELATIVE_TO_PUBLICATION: 'From words such as "on Sunday" and the day of publication.',
  FROM_EVENT: 'It is that of an event whose date is known.',
  UNKNOWN: 'It was not found.',
})

/** A date as the rows hold it. */
export interface ImpreciseDate {
  edtf: string | null
  earliest: Date | null
  latest: Date | null
  precision: typeof precision.$inferType
  words: string | null
  derivation: typeof derivation.$inferType
}

export const impreciseDate = builder.objectRef<ImpreciseDate>('ImpreciseDate').implement({
  description: 'A date as exactly as it is known, and no more.',
  fields: (t) => ({
    edtf: t.exposeString('edtf', {
      nullable: true,
      description:
        'The date in EDTF (ISO 8601-2): `2022-03-13`, `2022-03`, `2022-03-13?`, `2022-02/2022-03`; null where it is unknown.',
    }),
    earliest: t.expose('earliest', {
      type: 'Date',
      nullable: true,
      description: 'The first day that it may be; null where that is open or unknown.',
    }),
    latest: t.expose('latest', {
      type: 'Date',
      nullable: true,
      description: 'The last day that it may be; null where that is open or unknown.',
    }),
    precision: t.expose('precision', {
      type: precision,
      description: 'How exactly it is known.',
    }),
    words: t.exposeString('words', {
      nullable: true,
      description: 'The words it was read from, such as *am Sonntag*; null where there are none.',
    }),
    derivation: t.expose('derivation', {
      type: derivation,
      description: 'How it was found.',
    }),
  }),
})

/** The columns of a row that hold such a value. */
type ColumnOf<Row, Value> = { [Name in keyof Row]: Row[Name] extends Value ? Name : never }[keyof Row] & string

/** What a field is that shows a date of its row, each part of which is in a column. */
export const dateIn = <Row>(
  columns: { [Part in keyof ImpreciseDate]: ColumnOf<Row, ImpreciseDate[Part]> },
): object => ({
  type: impreciseDate,
  // Who asks for `edtf` alone is spared the other columns.
  extensions: { columns },
  select: Object.fromEntries(Object.values<string>(columns).map((column) => [column, true])),
  resolve: (row: Row) =>
    Object.fromEntries(Object.entries(columns).map(([part, column]) => [part, row[column as keyof Row]])),
})
