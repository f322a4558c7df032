import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Frame } from './frame/frame.tsx'
import { Wrong } from './frame/wrong.tsx'
import { kinds } from './parts/actor-terms.ts'
import { eventStatuses, eventTypes } from './parts/event-terms.ts'
import { Waiting } from './parts/loaded.tsx'
import { Missing } from './parts/missing.tsx'
import { positions } from './parts/terms.ts'
import { parseSearch, stringifySearch } from './selection/address.ts'
import { count, country, readNarrowing } from './selection/narrowing.ts'
import { readSelection } from './selection/selection.ts'
import { Ask } from './views/ask/ask.tsx'
import { readNetwork } from './views/network/search.ts'
import { readTimeline } from './views/timeline/search.ts'

const root = createRootRoute({ component: Frame, notFoundComponent: () => <Missing what="page" /> })
const at = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path })

/** A whole number of an address, such as the place in a text; nothing where it is none. */
const place = (value: unknown) => (/^\d{1,9}$/.test(String(value)) ? Number(value) : undefined)

const routes = [
  createRoute({
    ...at('/'),
    validateSearch: (search) => readSelection(search),
    // Most visits begin here: with the first script it comes a way to the server earlier.
    component: Ask,
  }),
  createRoute({
    ...at('/articles'),
    // Cursors of the list: the page begins behind the one, or ends before the other.
    validateSearch: ({ after, before }: Record<string, unknown>): { after?: string; before?: string } => ({
      ...(typeof after === 'string' && after && { after }),
      ...(typeof before === 'string' && before && { before }),
    }),
    component: lazyRouteComponent(() => import('./views/articles/articles.tsx'), 'Articles'),
  }),
  createRoute({
    ...at('/article/$slug'),
    // `at` is the offset of the words to show first, `speaker` whose spans alone are shown.
    validateSearch: ({ at, speaker }: Record<string, unknown>): { at?: number; speaker?: string } => ({
      ...(place(at) !== undefined && { at: place(at) as number }),
      ...(typeof speaker === 'string' && { speaker }),
    }),
    component: lazyRouteComponent(() => import('./views/article/article.tsx'), 'Article'),
  }),
  createRoute({
    ...at('/statement/$slug'),
    // `with` is the number of the wording that the others are compared with, `answers` the cursor of a page of answers.
    validateSearch: (search: Record<string, unknown>): { with?: number; answers?: string } => ({
      ...(place(search['with']) !== undefined && { with: place(search['with']) as number }),
      ...(typeof search['answers'] === 'string' && search['answers'] && { answers: search['answers'] }),
    }),
    component: lazyRouteComponent(() => import('./views/statement/statement.tsx'), 'Statement'),
  }),
  createRoute({
    ...at('/actors'),
    validateSearch: (search) => readNarrowing(search, { name: {}, country, kind: { values: kinds }, shown: count }),
    component: lazyRouteComponent(() => import('./views/actors/actors.tsx'), 'Actors'),
  }),
  createRoute({
    ...at('/actor/$slug'),
    component: lazyRouteComponent(() => import('./views/actor/actor.tsx'), 'Actor'),
  }),
  createRoute({
    ...at('/claims'),
    validateSearch: (search) => readNarrowing(search, { words: {}, position: { values: positions } }),
    component: lazyRouteComponent(() => import('./views/claims/claims.tsx'), 'Claims'),
  }),
  createRoute({
    ...at('/claim/$slug'),
    component: lazyRouteComponent(() => import('./views/claim/claim.tsx'), 'Claim'),
  }),
  createRoute({
    ...at('/events'),
    validateSearch: (search) =>
      readNarrowing(search, { type: { values: eventTypes }, status: { values: eventStatuses } }),
    component: lazyRouteComponent(() => import('./views/events/events.tsx'), 'Events'),
  }),
  createRoute({
    ...at('/event/$slug'),
    component: lazyRouteComponent(() => import('./views/event/event.tsx'), 'Event'),
  }),
  createRoute({
    ...at('/timeline'),
    validateSearch: readTimeline,
    component: lazyRouteComponent(() => import('./views/timeline/timeline.tsx'), 'Timeline'),
  }),
  createRoute({
    ...at('/network'),
    validateSearch: readNetwork,
    component: lazyRouteComponent(() => import('./views/network/network.tsx'), 'Network'),
  }),
  createRoute({
    ...at('/quote'),
    validateSearch: ({ text }: Record<string, unknown>): { text?: string } => (text ? { text: String(text) } : {}),
    component: lazyRouteComponent(() => import('./views/quote/quote.tsx'), 'Quote'),
  }),
] as const

export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch,
  stringifySearch,
  defaultErrorComponent: Wrong,
  defaultPendingComponent: Waiting,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
