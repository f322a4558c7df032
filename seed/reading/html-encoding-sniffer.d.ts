// The package has no types of its own; this is the part of it that is used.
declare module 'html-encoding-sniffer' {
  /** The encoding that a page declares by its byte order mark or a `meta` in its first kilobyte, else the default. */
  export default function sniff(bytes: Uint8Array, options: { defaultEncoding: string }): string
}
