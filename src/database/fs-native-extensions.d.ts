// The package has no types of its own; this is the part of it that is used.
declare module 'fs-native-extensions' {
  /** Asks for an exclusive lock on an open file; false where another process has it. */
  export function tryLock(fileDescriptor: number): boolean
}
