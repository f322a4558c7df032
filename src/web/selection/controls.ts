import { createContext, useContext } from 'react'
import type { Choice } from './choice.ts'

/** What can be done with the selection that is around. */
export interface Controls {
  /** Every value that is chosen. */
  choices: Choice[]
  remove(choice: Choice): void
  /** Puts another value of the same filter in the place of one. */
  replace(choice: Choice, value: string): void
  clear(): void
}

export const ControlsContext = createContext<Controls | undefined>(undefined)

/** What can be done with the selection, for what stands within `Selecting`. */
export function useControls(): Controls {
  const controls = useContext(ControlsContext)
  if (!controls) throw new Error('There is no Selecting around this.')
  return controls
}
