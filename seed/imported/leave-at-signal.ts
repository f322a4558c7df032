/**
 * Ends the program at a signal as usual, but so that it leaves nothing behind: a signal alone would end it without its last
 * steps. Whoever is in the middle of something listens, too, and ends it in its own time; asked once more, it ends at once.
 */
export function leaveAtSignal(): void {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ] as const)
    process.on(signal, () => {
      if (process.listenerCount(signal) > 1) return
      console.error('Stopped. Nothing was changed.')
      // As shells tell it of a program that a signal ended.
      process.exit(128 + number)
    })
}
