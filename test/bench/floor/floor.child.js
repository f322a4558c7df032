import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import pg from 'pg'

// The least that an answer takes: a prepared statement that makes the JSON, and what Node has for HTTP.
// In JavaScript, so that nothing stands between it and Node.

/** The statements by name, in the file that is named on the command line. @type {Record<string, string>} */
const statements = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))

// As many connections as the server has unless told otherwise, and like those without compiled plans.
const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: 10,
  options: '-c jit=off -c default_transaction_read_only=on',
})

// A connection that breaks while it is idle is replaced; whoever asks next is told if that fails.
pool.on('error', () => {})

/** @param {string} name @param {string} body */
async function answer(name, body) {
  const text = statements[name]
  if (text === undefined) return '{"data":{"__typename":"Query"}}'
  const { rows } = await pool.query({ name, text, values: JSON.parse(body) })
  return `{"data":${rows[0].data}}`
}

const server = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (part) => {
    body += part
  })
  request.on('end', async () => {
    let status = 200
    const text = await answer(request.url?.slice(1) ?? '', body).catch((error) => {
      status = 500
      return JSON.stringify({ errors: [{ message: error.message }] })
    })
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    response.end(text)
  })
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`API: http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
})
process.on('SIGTERM', () => process.exit(0))
