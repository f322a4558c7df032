import { getBOMEncoding, TextDecoder } from '@exodus/bytes/encoding.js'
import sniff from 'html-encoding-sniffer'
import { Unreadable } from './unreadable.ts'

/**
 * The text of a file: in UTF-8, or in UTF-16 where a byte order mark says so. The mark is no part of the text.
 * @throws Unreadable where the bytes are none, or have a NUL, which no text has.
 */
export function decode(bytes: Uint8Array): string {
  return decodeAs(getBOMEncoding(bytes) ?? 'utf-8', bytes, false)
}

/**
 * The text of an HTML page, which may declare another encoding. What declares none is UTF-8 or refused: a browser would
 * take it for Windows-1252, in which every byte is some character, and nobody would see the wrong ones.
 * @throws Unreadable as for other files.
 */
export function decodePage(bytes: Uint8Array): string {
  const undeclared = ''
  const declared = sniff(bytes, { defaultEncoding: undeclared })
  return decodeAs(declared || 'utf-8', bytes, declared !== undeclared)
}

function decodeAs(encoding: string, bytes: Uint8Array, declared: boolean): string {
  let text: string
  try {
    // Not the platform's decoder: in some versions of Node it reads Windows-1252 as ISO-8859-1, and loses „“.
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new Unreadable(explain(encoding, bytes, declared))
  }
  const nul = text.indexOf('\0')
  if (nul >= 0) throw new Unreadable(`has a NUL character at offset ${nul}; no text has one. Is it a text file?`)
  return text
}

function explain(encoding: string, bytes: Uint8Array, declared: boolean): string {
  if (encoding.toLowerCase() !== 'utf-8')
    return `declares the encoding ${encoding}, but is not in it. Save it as UTF-8.`
  const at = firstWrongByte(bytes)
  const byte = `0x${bytes[at]?.toString(16).toUpperCase().padStart(2, '0')}`
  const line = bytes.subarray(0, at).reduce((count, sign) => count + Number(sign === 0x0a), 1)
  const what = declared ? 'declares UTF-8, but is not in it' : 'is not UTF-8'
  return `${what}: byte ${at} (line ${line}) is ${byte}. Convert it, for example with iconv -f WINDOWS-1252 -t UTF-8, and look at its umlauts.`
}

/** Where UTF-8 ends to be it: everything before the first replacement character that is not itself in the file. */
function firstWrongByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let at = 0
  let from = 0
  for (let wrong = text.indexOf('\uFFFD'); wrong >= 0; wrong = text.indexOf('\uFFFD', from)) {
    at += Buffer.byteLength(text.slice(from, wrong))
    if (bytes[at] !== 0xef || bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd) return at
    at += 3
    from = wrong + 1
  }
  return at
}
