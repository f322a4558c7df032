/** Shows on standard error how far a long work is: how much of it is done, how fast it goes, how long it will take. */
export interface ProgressBar {
  advance(by: number): void
  /** Says how long it took, where it was shown at all. */
  end(): void
}

/** A log gets a line every so many seconds; a terminal shows it running. */
const logInterval = 5_000
const width = 24

/** @param unit what is counted, in the plural. */
export function progressBar(what: string, total: number, unit: string): ProgressBar {
  const { isTTY: live } = process.stderr
  const start = Date.now()
  let done = 0
  let said = false
  const timer = setInterval(
    () => {
      said = true
      const line = describe(what, done, total, unit, (Date.now() - start) / 1000)
      process.stderr.write(live ? `\r\u001b[2K${bar(done / total)} ${line}` : `${line}\n`)
    },
    live ? 500 : logInterval,
  )
  return {
    advance(by) {
      done += by
    },
    end() {
      clearInterval(timer)
      if (!said) return
      const took = `${what}: ${number(done)} ${unit} in ${duration((Date.now() - start) / 1000)}`
      process.stderr.write(live ? `\r\u001b[2K${took}\n` : `${took}\n`)
    },
  }
}

/** `Importing: 45 %, 45,120 of 100,000 articles, 410 a second, 2:14 left`. */
function describe(what: string, done: number, total: number, unit: string, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001)
  const parts = [`${Math.floor((100 * done) / Math.max(total, 1))} %`, `${number(done)} of ${number(total)} ${unit}`]
  if (done > 0) parts.push(`${number(Math.round(rate))} a second`, `${duration((total - done) / rate)} left`)
  return `${what}: ${parts.join(', ')}`
}

const bar = (share: number) => `[${'#'.repeat(Math.round(share * width)).padEnd(width, '.')}]`

const number = (value: number) => value.toLocaleString('en')

function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
