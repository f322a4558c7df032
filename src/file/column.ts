/** One column of a file. */
export interface Column<Name extends string = string> {
  name: Name
  /** What is in it, for whoever reads the file. */
  description: string
}

/** A value of a file: several are a list in NDJSON, and joined by `; ` in a spreadsheet. */
export type Value = string | number | boolean | null | (string | boolean | null)[]
