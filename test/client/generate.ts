import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typedDocuments from '@graphql-codegen/typed-document-node'
import * as operationTypes from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'
import { projectDirectory } from '../../src/shared/project.ts'

const folder = join(projectDirectory, 'test/client')
const generatedFile = join(folder, 'generated.ts')

const config = {
  scalars: {
    // As JSON has them; a day is `YYYY-MM-DD`.
    Date: 'string',
    ID: 'string',
  },
  strictScalars: true,
  useTypeImports: true,
  skipTypename: true,
  arrayInputCoercion: false,
  // Documents stay text, so that a frontend can send them without a GraphQL parser.
  documentMode: 'string',
}

/** Types and documents of the operations in this folder, made from the SDL on record as a frontend makes its own. */
export async function generateClient(): Promise<string> {
  const read = (path: string) => parse(readFileSync(path, 'utf8'))
  const operations = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  const code = await codegen({
    filename: generatedFile,
    schema: read(join(projectDirectory, 'test/schema.graphql')),
    documents: operations.sort().map((name) => ({ location: name, document: read(join(folder, name)) })),
    config,
    plugins: [{ operationTypes: {} }, { typedDocuments: {} }],
    pluginMap: { operationTypes, typedDocuments },
  })
  return `// Made by \`npm run client\` from test/schema.graphql and the operations in this folder.\n${code}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(generatedFile, await generateClient())
