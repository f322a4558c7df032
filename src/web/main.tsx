import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { client } from './api/client.ts'
import { applyTheme } from './frame/theme.ts'
import { router } from './router.tsx'
import { WrongAddress } from './selection/selection.ts'
import './theme.css'

applyTheme()
const root = document.getElementById('root')
if (!root) throw new Error('The page has no element #root.')
// A wrong address is the reader's, and is told on the page; every other error is told in the console, too.
createRoot(root, { onCaughtError: (error) => error instanceof WrongAddress || console.error(error) }).render(
  <StrictMode>
    <Provider value={client}>
      <RouterProvider router={router} />
    </Provider>
  </StrictMode>,
)
