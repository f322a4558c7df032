import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectDirectory } from '../src/shared/project.ts'
import { rooms, type SourceFile, violations } from './help/structure.ts'

const files: SourceFile[] = ['src', 'seed', 'test']
  .flatMap((folder) =>
    readdirSync(join(projectDirectory, folder), {
      recursive: true,
      encoding: 'utf8',
    }).map((name) => join(folder, name)),
  )
  .filter((path) => /\.(ts|js)$/.test(path) && !path.includes('generated'))
  .map((path) => ({
    path,
    text: readFileSync(join(projectDirectory, path), 'utf8'),
  }))

describe('the layout', () => {
  test('holds', () => {
    expect(violations(files)).toEqual([])
  })

  test('has the top level that its user chose', () => {
    const topLevel = readdirSync(projectDirectory).filter(
      (name) => !name.startsWith('.') && !['node_modules', 'dist'].includes(name),
    )
    expect(topLevel.sort()).toEqual(
      [
        'LICENSE',
        'README.md',
        'corpus',
        'package-lock.json',
        'package.json',
        'prisma',
        'seed',
        'src',
        'test',
        'tsconfig.json',
      ].sort(),
    )
  })

  test('lists every room in the schema, and nothing else does', () => {
    const schema = files.find(({ path }) => path === 'src/schema.ts')?.text ?? ''
    for (const room of rooms) expect(schema).toContain(`./${room}/query.ts`)
  })

  test.each<[string, SourceFile, string]>([
    [
      'a room that imports a room',
      {
        path: 'src/actor/type.ts',
        text: "import { x } from '../statement/type.ts'\n",
      },
      'imports the room statement',
    ],
    [
      'shared that imports a room',
      { path: 'src/shared/a.ts', text: "import '../actor/type.ts'\n" },
      'shared knows no room',
    ],
    ['a re-export', { path: 'src/a.ts', text: "export { x } from './b.ts'\n" }, 're-exports'],
    ['a drawer', { path: 'src/shared/utils.ts', text: '' }, 'is not named for its one idea'],
    ['a long file', { path: 'src/long.ts', text: '\n'.repeat(300) }, 'is longer than 250 lines'],
    [
      'a room that imports the import',
      {
        path: 'src/actor/a.ts',
        text: "import { x } from '../../seed/date.ts'\n",
      },
      'imports the import',
    ],
  ])('would not hold with %s', (_, file, message) => {
    expect(violations([file]).join('\n')).toContain(message)
  })
})
