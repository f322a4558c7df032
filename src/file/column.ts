/** One column of a file. */
export interface Column {
  name: string
  /** What is in it, for whoever reads the file. */
  description: string
}

/** A value of a file: several are a list in NDJSON, and joined by `; ` in a spreadsheet. */
export type Value = string | number | boolean | null | (string | boolean | null)[]
