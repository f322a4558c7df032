/** Whether a key was typed into something, or with another key that makes it another. */
export function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true
  if (!(target instanceof HTMLElement)) return false
  const typesInto = target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)
  return typesInto || target.isContentEditable || target.closest('textarea, select, dialog[open]') !== null
}
