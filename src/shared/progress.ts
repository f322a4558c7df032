/**
 * Runs `work`, and says on standard error what is being done once it takes longer than a second, so
 * that nobody takes a busy program for a hanging one.
 */
export async function progress<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now()
  const seconds = () => Math.round((Date.now() - start) / 1000)
  const live = process.stderr.isTTY
  let said = false
  const timer = setInterval(() => {
    // A terminal shows the seconds running; a log gets one line at the beginning and one at the end.
    if (live) process.stderr.write(`\r${what} … ${seconds()} s`)
    else if (!said) process.stderr.write(`${what} …\n`)
    said = true
  }, 1_000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    if (said) process.stderr.write(live ? `\r${what}: done in ${seconds()} s\n` : `${what}: done in ${seconds()} s\n`)
  }
}
