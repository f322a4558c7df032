import { readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const prefix = 'wortlaut-import-'

/** How the folder begins in which a process keeps the articles that it imports. */
export const spoolPrefix = (pid: number): string => `${prefix}${pid}-`

/** Not at once: whoever made it may be in another container, which shares the folder and not the numbers of processes. */
const abandonedAfter = 3_600_000

/** Removes what an import left behind that was killed. */
export function removeAbandoned(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^wortlaut-import-(\d+)-/.exec(name)?.[1])
    if (!name.startsWith(prefix) || Number.isNaN(pid) || isAlive(pid)) continue
    const path = join(tmpdir(), name)
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - changed > abandonedAfter) rmSync(path, { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
