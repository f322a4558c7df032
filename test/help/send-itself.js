// Loaded into a program before it begins: sends it a signal in the middle of reading a file the second time, or of
// writing one, so that a test need not guess when that is.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { SEND_SIGNAL: signal, SEND_AT: at, SEND_FILE: file = '' } = process.env
const { createReadStream, createWriteStream } = fs
let isSent = false
let readings = 0

function send() {
  // A second one would end it whatever it makes of the first.
  if (!isSent) process.kill(process.pid, signal)
  isSent = true
}

Object.assign(fs, {
  /** @type {typeof createReadStream} */
  createReadStream(path, options) {
    const stream = createReadStream(path, options)
    if (at !== 'read' || path !== file) return stream
    readings++
    const half = fs.statSync(file).size / 2
    return readings < 2 ? stream : stream.on('data', () => stream.bytesRead > half && send())
  },
  /** @type {typeof createWriteStream} */
  createWriteStream(path, options) {
    const stream = createWriteStream(path, options)
    return at === 'write' && String(path).startsWith(file) ? stream.once('open', send) : stream
  },
})
syncBuiltinESMExports()
