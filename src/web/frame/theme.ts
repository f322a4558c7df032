export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const key = 'wortlaut-theme'

/** The theme that the reader chose; a browser that keeps nothing has none. */
export function chosenTheme(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(key)) ?? 'auto'
  } catch {
    return 'auto'
  }
}

/** Has the page look so. Every colour of the style is a pair of which `color-scheme` takes one. */
export function applyTheme(theme = chosenTheme()): void {
  document.documentElement.style.colorScheme = theme === 'auto' ? 'light dark' : theme
}

export function chooseTheme(theme: Theme): void {
  try {
    localStorage.setItem(key, theme)
  } catch {
    // It holds until the page is closed.
  }
  applyTheme(theme)
}
