import { describe, expect, test } from 'vitest'
import { readFile } from './folder-of-articles.ts'

const first = 'Die Ministerin sagte am Montag in Berlin, man prüfe die Lage „mit großer Sorgfalt“.'
const second = 'Der Sprecher der Opposition nannte das zu wenig; er verlangte einen Bericht bis zum Ende der Woche.'
const text = `Lage wird geprüft\n\n${first}\n\n${second}`
const linkedData = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const data = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Lage wird geprüft',
  datePublished: '2022-03-14T08:30:00+01:00',
  publisher: { '@type': 'Organization', name: 'Beispielblatt' },
  mainEntityOfPage: { '@id': 'https://example.org/lage' },
}
const page = (head: string, body = `<article><h1>Lage wird geprüft</h1><p>${first}</p><p>${second}</p></article>`) =>
  `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Lage wird geprüft | Beispielblatt</title>${head}</head><body>${body}</body></html>`

describe('an HTML page', () => {
  test.each([
    ['a thing', data],
    ['one of several things', [{ '@type': 'WebSite', name: 'Seite' }, data]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'BreadcrumbList' }, data] }],
    ['of several types', { ...data, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['of a page', { '@type': 'WebPage', name: 'Seite', mainEntity: data }],
    [
      'of a publisher who stands elsewhere in the graph',
      {
        '@graph': [
          { ...data, publisher: { '@id': '#wir' } },
          { '@type': 'Organization', '@id': '#wir', name: 'Beispielblatt' },
        ],
      },
    ],
    [
      'with entities of HTML',
      { ...data, headline: 'Lage wird gepr&uuml;ft', publisher: { name: '&#66;eispielblatt' } },
    ],
    ['beside others', [{ ...data, headline: 'Anderes', mainEntityOfPage: 'https://example.org/anderes' }, data]],
    ['from several publishers', { ...data, publisher: [{ name: 'Beispielblatt' }, { name: 'Anderes' }] }],
  ])('says in JSON-LD what its article is: %s', async (_, given) => {
    const head = `${linkedData(given)}<link rel="canonical" href="https://example.org/lage">`
    expect(await readFile('a.html', page(head))).toMatchObject({
      text,
      title: 'Lage wird geprüft',
      language: 'de',
      published: '2022-03-14',
      outlet: 'Beispielblatt',
      url: 'https://example.org/lage',
      remarks: [],
    })
  })

  test('says it in meta elements', async () => {
    const head = `<meta property="og:title" content="Lage wird gepr&uuml;ft"><meta property="og:site_name" content="Beispielblatt">
      <meta property="article:published_time" content="2022-03-14T08:30:00Z"><link rel="canonical" href="https://example.org/lage">`
    expect(await readFile('a.htm', page(head))).toMatchObject({
      text,
      title: 'Lage wird geprüft',
      published: '2022-03-14',
      outlet: 'Beispielblatt',
      url: 'https://example.org/lage',
    })
  })

  test('says its date in the time of its article, not in that of a teaser before', async () => {
    const body = `<div><time datetime="2022-03-20">20.3.</time></div>
      <article><h1>Lage wird geprüft</h1><time datetime="2022-03-14">14.3.</time><p>${first}<p>${second}</article>`
    expect(await readFile('a.html', page('', body))).toMatchObject({ published: '2022-03-14' })
  })

  test('has its title without the name of its outlet', async () => {
    const head = `<meta property="og:site_name" content="Beispielblatt"><meta property="og:title" content="Lage wird geprüft – Beispielblatt">`
    expect(await readFile('a.html', page(head))).toMatchObject({ title: 'Lage wird geprüft', outlet: 'Beispielblatt' })
    const body = `<h1>Beispielblatt</h1><article><h1>Lage wird geprüft</h1><p>${first}<p>${second}</article>`
    expect(await readFile('a.html', page('', body))).toMatchObject({ title: 'Lage wird geprüft' })
  })

  test('passes over JSON-LD that is damaged or of something else', async () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", </script>${linkedData(null)}${linkedData({ '@type': 'Organization', name: 'X' })}`
    expect(await readFile('a.html', page(head))).toMatchObject({ text, published: null, remarks: ['has no date'] })
  })

  test('may have lines that end within the words of its JSON-LD', async () => {
    const head = linkedData(data).replace('Lage wird', 'Lage\nwird')
    expect(await readFile('a.html', page(head))).toMatchObject({ text, published: '2022-03-14' })
  })

  test('says its date wherever it says one', async () => {
    const head = `${linkedData({ ...data, datePublished: 'gestern' })}<meta name="date" content="14.03.2022">`
    expect(await readFile('a.html', page(head))).toMatchObject({ published: '2022-03-14', remarks: [] })
  })

  test('that is not free to read is to be looked at', async () => {
    const head = linkedData({ ...data, isAccessibleForFree: 'False' })
    const remarks = ['says that it is not free to read; is all of its text there?']
    expect(await readFile('a.html', page(head))).toMatchObject({ text, remarks })
  })

  test('has a banner before a short article, which is none', async () => {
    const banner = `<div id="cookie-banner"><p>Wir und unsere Partner verwenden Cookies. „Mit einem Klick stimmen Sie zu“, sagte der
      Betreiber. Sie können das jederzeit mit Wirkung für die Zukunft widerrufen, wenn Sie das möchten.</p></div>`
    const body = `${banner}<main><h1>Lage wird geprüft</h1><p>${first}</p></main>`
    expect(await readFile('a.html', page(linkedData(data), body))).toMatchObject({
      text: `Lage wird geprüft\n\n${first}`,
    })
  })

  test('is read without what is around its article', async () => {
    const body = `<header><nav><ul><li><a href="/">Start</a><li><a href="/politik">Politik</a></ul></nav></header>
      <main><article><h1>Lage wird geprüft</h1>
        <figure><img src="https://example.org/bild.jpg"><figcaption>Die Ministerin im Bundestag. Foto: Agentur</figcaption></figure>
        <p>${first}</p><script>document.write('nichts')</script><style>p { color: red }</style>
        <aside><p>Lesen Sie auch: etwas anderes, das hier nicht hingehört, sagte der Verlag.</p></aside>
        <p>Der Sprecher der <em>Opposition</em> nannte das <a href="/wenig">zu wenig</a>; er verlangte
           einen Bericht&nbsp;bis zum Ende der Woche.</p></article></main>
      <footer><p>Impressum, Datenschutz, Werbung: alle Rechte vorbehalten, sagt der Verlag.</p></footer>`
    const article = await readFile('a.html', page('', body))
    expect(article).toMatchObject({ text: text.replace('Bericht bis', 'Bericht\u00A0bis') })
  })

  test('may leave out every tag that HTML lets one leave out', async () => {
    const html = `<!DOCTYPE html><title>Lage wird geprüft</title><article><p>${first}<p>${second}</article>`
    expect(await readFile('a.html', html)).toMatchObject({ title: 'Lage wird geprüft', text })
  })

  test('has the text of its JSON-LD where the page itself has none', async () => {
    const html = page(linkedData({ ...data, articleBody: `${first}\n\n${second}` }), '<div id="app"></div>')
    expect(await readFile('a.html', html)).toMatchObject({ text })
  })

  test.each(['windows-1252', 'iso-8859-1'])('may be in %s where it declares that', async (charset) => {
    const html = page('').replace('utf-8', charset)
    const bytes = Buffer.from(html.replaceAll('„', '\x84').replaceAll('“', '\x93'), 'latin1')
    expect(await readFile('a.html', bytes)).toMatchObject({ text })
  })

  test('that declares no encoding is UTF-8 or refused', async () => {
    const html = page('').replace('<meta charset="utf-8">', '')
    expect(await readFile('a.html', html)).toMatchObject({ text })
    expect(await readFile('a.html', Buffer.from(html, 'latin1'))).toContain('is not UTF-8: byte ')
    expect(await readFile('a.html', Buffer.from(page(''), 'latin1'))).toContain(
      'declares UTF-8, but is not in it: byte ',
    )
  })

  test('is in the language of its text, whatever its template declares', async () => {
    expect(await readFile('a.html', page('').replace('lang="de"', 'lang="en-US"'))).toMatchObject({
      language: 'de',
      remarks: ['says that it is in en, but is in de', 'has no date'],
    })
  })

  test.each([
    ['is a list of links', page('', `<ul>${'<li><a href="/a">Ein Artikel über etwas</a>'.repeat(50)}</ul>`)],
    ['is a front page', page('', '<article><h2>Kurz</h2><p>Ein Anreißer.</p></article>'.repeat(20))],
    ['needs scripts', page('', '<div id="app"></div><noscript>Bitte JavaScript einschalten.</noscript>')],
    ['is a notice', page('', '<h1>404</h1><p>Die Seite gibt es nicht.</p>')],
    ['has no text', '<html></html>'],
  ])('is refused where it %s', async (_, html) => {
    expect(await readFile('a.html', html)).toContain('has no article in it')
  })

  test('is refused where its tree is far larger than it', async () => {
    const html = `<p>${Array.from({ length: 1_000 }, (_, index) => `<b id=${index}>`).join('')}${'<p>x'.repeat(1_000)}`
    expect(await readFile('a.html', html)).toBe('has more than 100000 elements.')
  })

  test('is read or refused, however deep it is', async () => {
    expect(await readFile('a.html', `${'<div>'.repeat(5_000)}<p>${first}`)).toBeDefined()
  })
})
