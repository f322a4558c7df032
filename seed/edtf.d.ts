// The package has no types of its own; this is the part of it that is used.
declare module 'edtf' {
  /**
   * Parses a date in EDTF.
   * @throws Error where the text is no EDTF.
   */
  export default function edtf(text: string): {
    type: string
    /** For a date: 1 year, 2 month, 3 day. */
    precision: number | undefined
    /** First and last millisecond; infinite where an end is open. */
    min: number
    max: number
  }
}
