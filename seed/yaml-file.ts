import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { didYouMean } from '../src/shared/nearest.ts'
import type { Problem } from './problem.ts'

type Path = readonly PropertyKey[]

/** A YAML file of the corpus, checked against its format, which knows where each of its values stands. */
export interface YamlFile<T> {
  path: string
  /** Undefined where the file could not be read as what it should be; the problems say why. */
  value: T | undefined
  /** Records that something is wrong with the value at `path`. */
  problem(path: Path, message: string): void
}

/**
 * Reads a file and adds all that is wrong with it to `problems`: a damaged YAML, then what does not fit the format.
 * What a program wrote is mostly JSON, which is YAML and is read ten times as fast; then the places of its
 * values are only found where something is wrong with one.
 */
export function readYaml<T>(
  path: string,
  format: z.ZodType<T>,
  problems: Problem[],
  bytes: Buffer = readFileSync(path),
): YamlFile<T> {
  const text = isUtf8(bytes) ? bytes.toString('utf8') : ''
  let parsed: { document: Document; lines: LineCounter } | undefined
  const yaml = () => {
    parsed ??= parse(text)
    return parsed
  }
  const problem = (at: Path, message: string) => {
    const name = at.filter((key) => typeof key !== 'number').at(-1)
    problems.push({
      file: path,
      ...placeOf(at, yaml()),
      message: name === undefined ? message : `${String(name)}: ${message}`,
    })
  }
  const unreadable = { path, value: undefined, problem }

  if (!isUtf8(bytes)) {
    problems.push({ file: path, message: 'is not UTF-8. Save it as UTF-8.' })
    return unreadable
  }
  let value = readJson(text)
  if (value === undefined) {
    const { document, lines } = yaml()
    // What follows the first error is mostly its echo.
    const [error] = document.errors
    if (error) {
      const { line, col } = lines.linePos(error.pos[0])
      problems.push({ file: path, line, column: col, message: `not YAML: ${error.message}` })
      return unreadable
    }
    try {
      value = document.toJS()
    } catch (error) {
      problem([], `not readable: ${(error as Error).message}`)
      return unreadable
    }
  }
  const result = format.safeParse(value)
  // A parsed YAML takes fifty times the memory of its text; it is parsed again where something is wrong.
  if (result.success) parsed = undefined
  if (result.success) return { path, value: result.data, problem }
  for (const issue of result.error.issues) for (const { at, message } of explain(issue, value)) problem(at, message)
  return unreadable
}

/** The value of a file that is JSON; undefined where it is other YAML, or none. */
function readJson(text: string): unknown {
  if (!text.startsWith('{')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function parse(text: string) {
  const lines = new LineCounter()
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines }
}

/** The place of a value, or of the nearest value around it. */
function placeOf(at: Path, file: { document: Document; lines: LineCounter }): { line: number; column: number } {
  const { document, lines } = file
  const parent = document.getIn(at.slice(0, -1), true)
  const key = isMap(parent) ? parent.items.find((item) => String(item.key) === String(at.at(-1)))?.key : undefined
  const node = isNode(key) ? key : document.getIn(at, true)
  if (isNode(node) && node.range) {
    const { line, col } = lines.linePos(node.range[0])
    return { line, column: col }
  }
  return at.length === 0 ? { line: 1, column: 1 } : placeOf(at.slice(0, -1), file)
}

/** An issue in words: of a union's branches, the one that came furthest is the one that was meant. */
function explain(issue: z.core.$ZodIssue, root: unknown, above: Path = []): { at: Path; message: string }[] {
  const at = [...above, ...issue.path]
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.map((branch) => branch.flatMap((inner) => explain(inner, root, at)))
    const depth = (branch: { at: Path }[]) => Math.max(0, ...branch.map((problem) => problem.at.length))
    const furthest = branches.sort((a, b) => depth(b) - depth(a))[0]
    if (furthest && depth(furthest) > at.length) return furthest
    const messages = [...new Set(branches.flat().map((problem) => problem.message))]
    return [{ at, message: messages.join('; or ') }]
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      at: [...at, key],
      message: 'no such entry here; see "How to add an article" in the README',
    }))
  if (issue.code === 'invalid_value') {
    const given = String(valueAt(root, at) ?? '')
    const values = issue.values.map(String)
    return [
      {
        at,
        message: `expected one of ${values.join(', ')}${given ? `, not ${JSON.stringify(given)}` : ''}.${didYouMean(given, values)}`,
      },
    ]
  }
  if (issue.code === 'invalid_type' && valueAt(root, at) === undefined) return [{ at, message: 'is missing.' }]
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return [{ at, message: `expected ${issue.expected}, not ${JSON.stringify(valueAt(root, at))?.slice(0, 100)}` }]
  if (issue.code === 'invalid_key') return [{ at, message: issue.issues[0]?.message ?? issue.message }]
  return [{ at, message: issue.message }]
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], root)
}
