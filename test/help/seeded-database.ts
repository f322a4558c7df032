import { randomUUID } from 'node:crypto'
import { inject, onTestFinished } from 'vitest'
import { onServer } from './global-setup.ts'

/** A database on the server that goes with the test, with the corpus in it or empty. */
export async function seededDatabase(content: 'corpus' | 'empty' = 'corpus'): Promise<string> {
  const template = inject('templates').url
  const name = `wortlaut_test_${randomUUID().replaceAll('-', '')}`
  const admin = template.replace(/\/[^/]*$/, '/postgres')
  await onServer(
    admin,
    `CREATE DATABASE ${name}${content === 'corpus' ? ` TEMPLATE ${template.split('/').at(-1)}` : ''}`,
  )
  onTestFinished(() => onServer(admin, `DROP DATABASE ${name} WITH (FORCE)`))
  return template.replace(/\/[^/]*$/, `/${name}`)
}
