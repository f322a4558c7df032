/** An error as PostgreSQL would give it, so that whatever passes it on knows it by its code. */
class StoppedError extends Error {
  readonly severity = 'ERROR'
  readonly code: string

  constructor(code: string, message: string) {
    super(`${message} (${code})`)
    this.code = code
  }
}

/** Work that reached a limit of time. */
export class TookTooLong extends StoppedError {
  constructor(what: string) {
    super('57014', `took longer than it may: ${what}`)
  }
}

/** Work that nobody waits for any more. */
export class AskerGone extends StoppedError {
  constructor() {
    super('57000', 'nobody waits for it')
  }
}

/** Work that was not begun, because there is too much of it. */
export class Overloaded extends StoppedError {
  constructor(why: string) {
    super('53400', why)
  }
}
