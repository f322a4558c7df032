import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A disk of a test's own, in memory. */
export interface Disk {
  path: string
  /** Mounts it again: `ro`, `rw`, `size=100m`. */
  again(options: string): void
}

const mount = (...given: string[]) => execFileSync('mount', given, { stdio: 'pipe' })

/** A disk with so many megabytes that goes with the test. */
export function smallDisk(megabytes: number): Disk {
  const path = mkdtempSync(join(tmpdir(), 'wortlaut-disk-'))
  mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path)
  onTestFinished(() => {
    execFileSync('umount', [path], { stdio: 'pipe' })
    rmSync(path, { recursive: true, force: true })
  })
  return { path, again: (options) => void mount('-o', `remount,${options}`, path) }
}

/** Whether this user may mount one: Linux lets only root do so, and a container mostly nobody. */
export const canMount = ((): boolean => {
  const path = mkdtempSync(join(tmpdir(), 'wortlaut-disk-'))
  try {
    mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path)
    execFileSync('umount', [path], { stdio: 'pipe' })
    return true
  } catch {
    return false
  } finally {
    rmSync(path, { recursive: true, force: true })
  }
})()
