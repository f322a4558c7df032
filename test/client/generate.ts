import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typedDocuments from '@graphql-codegen/typed-document-node'
import * as operationTypes from '@graphql-codegen/typescript-operations'
import { buildSchema, isIntrospectionType, isObjectType, parse } from 'graphql'
import { projectDirectory } from '../../src/shared/project.ts'

const read = (path: string) => parse(readFileSync(path, 'utf8'))
const schemaFile = join(projectDirectory, 'test/schema.graphql')
const web = join(projectDirectory, 'src/web')
const fragments = join(web, 'parts')

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

/** The operations and fragments in a folder, by path. */
const documentsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(folder, name))

/** Types and documents of operations, made from the SDL on record as a frontend makes its own. */
async function generate(filename: string, paths: string[], further: object = {}): Promise<string> {
  const code = await codegen({
    filename,
    schema: read(schemaFile),
    documents: paths.map((path) => ({ location: relative(projectDirectory, path), document: read(path) })),
    config: { ...config, ...further },
    plugins:
      'generateOperationTypes' in further ? [{ operationTypes: {} }] : [{ operationTypes: {} }, { typedDocuments: {} }],
    pluginMap: { operationTypes, typedDocuments },
  })
  return `// Made by \`npm run client\` from test/schema.graphql and the operations beside it.\n${code}\n`
}

/** The types that have no `id`, by which a frontend's cache would know them. */
function keyless(): string {
  const types = Object.values(buildSchema(readFileSync(schemaFile, 'utf8')).getTypeMap())
  const names = types
    .filter((type) => isObjectType(type) && !isIntrospectionType(type) && !('id' in type.getFields()))
    .map(({ name }) => name)
    .filter((name) => !['Query', 'Subscription'].includes(name))
  const list = names.sort().map((name) => `  '${name}',\n`)
  return `// Made by \`npm run client\` from test/schema.graphql.\n/** The types of the API that have no key. */\nexport const keyless = [\n${list.join('')}]\n`
}

/**
 * Every file that is made from the schema, by path, and its text. A view of the reading room has one of its own, and so
 * have the controls that several share.
 */
export async function generateClient(): Promise<Map<string, string>> {
  const client = join(projectDirectory, 'test/client')
  const made = new Map([
    [join(client, 'generated.ts'), await generate('generated.ts', documentsIn(client))],
    [join(web, 'api/keyless.ts'), keyless()],
  ])
  const views = readdirSync(join(web, 'views')).map((view) => join(web, 'views', view))
  const folders = [join(web, 'selection'), ...views].filter((folder) => documentsIn(folder).length > 0)
  const shared = documentsIn(fragments)
  // The schema's own types stand in one file for all views.
  const types = join(web, 'api/schema.ts')
  made.set(
    types,
    await generate(types, [...folders.flatMap(documentsIn), ...shared], { generateOperationTypes: false }),
  )
  for (const folder of folders) {
    const file = relative(projectDirectory, join(folder, 'operations.ts'))
    const importing = { importSchemaTypesFrom: relative(projectDirectory, types), importExtension: '.ts' }
    made.set(join(projectDirectory, file), await generate(file, [...documentsIn(folder), ...shared], importing))
  }
  return made
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, text] of await generateClient())
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
