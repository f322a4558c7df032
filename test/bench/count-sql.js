import pg from 'pg'

// Loaded into the server before everything else: counts the SQL statements that it sends, and tells how many
// there were when it is asked. The database is not asked, because an embedded one and a server tell it differently.

let sent = 0
const { query } = pg.Client.prototype
pg.Client.prototype.query = /** @type {typeof query} */ (
  function counted(/** @type {any[]} */ ...args) {
    sent++
    // @ts-expect-error: it is handed on as it came.
    return query.apply(this, args)
  }
)

process.on('message', (message) => {
  if (message === 'sql') process.send?.({ sql: sent })
})
// The server ends when it has nothing to do, whether or not somebody might still ask.
process.channel?.unref()
