import type { Core } from 'cytoscape'
import { useEffect, useRef, useState } from 'react'
import { useWidth } from '../../parts/use-width.ts'
import { drawn, emphasize, spread } from './draw.ts'
import type { Graph } from './graph.ts'
import { layOut, type Place } from './layout.ts'
import styles from './network.module.css'
import { coloursOf, styleOf } from './style.ts'

// On its way while the answer is.
const drawing = import('cytoscape')
drawing.catch(() => undefined)

interface Properties {
  graph: Graph
  /** What is looked at: the key of a node or an edge. */
  chosen: string | undefined
  /** Is told what was chosen; nothing where the ground was. */
  choose: (key: string | undefined) => void
}

/** The network as a picture. Everything in it is in the table, too. */
export function Picture({ graph, chosen, choose }: Properties) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const [picture, setPicture] = useState<Core>()
  const [places, setPlaces] = useState<ReadonlyMap<string, Place>>()
  const [isAway, setAway] = useState(false)
  const latest = useRef(choose)
  latest.current = choose

  useEffect(() => {
    const element = frame.current
    if (!element) return
    const leaving = new AbortController()
    let made: Core | undefined
    drawing
      .then(async ({ default: make }) => {
        if (leaving.signal.aborted) return
        made = drawn(make, element, graph)
        made.on('tap', ({ target }) => latest.current(target === made ? undefined : target.id()))
        made.on('mouseover', 'node, edge', () => element.classList.add(styles['pointed'] ?? ''))
        made.on('mouseout', 'node, edge', () => element.classList.remove(styles['pointed'] ?? ''))
        if (!(await layOut(made, leaving.signal))) return
        setPlaces(new Map(made.nodes().map((node) => [node.id(), { ...node.position() }])))
        setPicture(made)
      })
      .catch(() => setAway(true))
    return () => {
      leaving.abort()
      made?.destroy()
      setPicture(undefined)
    }
  }, [graph])

  useEffect(() => {
    if (!picture || !places || width === 0) return
    picture.resize()
    spread(picture, places)
  }, [picture, places, width])

  useEffect(() => {
    if (picture) emphasize(picture, chosen)
  }, [picture, chosen])

  useEffect(() => {
    const element = frame.current
    if (!picture || !element) return
    const recolour = () => picture.style(styleOf(coloursOf(element)))
    const system = matchMedia('(prefers-color-scheme: dark)')
    system.addEventListener('change', recolour)
    // The reader's own choice is a style of the page.
    const observer = new MutationObserver(recolour)
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] })
    return () => {
      system.removeEventListener('change', recolour)
      observer.disconnect()
    }
  }, [picture])

  const zoom = (factor: number) => {
    if (!picture || !places) return
    const next = Math.min(3, picture.zoom() * factor)
    if (next <= 1) spread(picture, places)
    else picture.zoom({ level: next, renderedPosition: { x: picture.width() / 2, y: picture.height() / 2 } })
    picture.userPanningEnabled(next > 1)
  }
  return (
    <div className={styles['picture']}>
      <div
        ref={frame}
        className={picture ? styles['canvas'] : `${styles['canvas']} ${styles['hidden']}`}
        role="img"
        aria-label={`A network of ${graph.nodes.length} nodes and ${graph.edges.length} edges; all of them are in the table below.`}
        data-drawn={picture !== undefined}
      />
      {isAway && <p className={styles['away']}>The picture could not be loaded; the table has all of it.</p>}
      <p className={styles['zoom']}>
        <button type="button" onClick={() => zoom(1.5)} aria-label="Larger">
          +
        </button>
        <button type="button" onClick={() => zoom(1 / 1.5)} aria-label="Smaller">
          −
        </button>
      </p>
    </div>
  )
}
