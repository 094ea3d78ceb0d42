/**
 * Puts new children into a place of the page. Whoever stood on a control there stands on the one with the same
 * `data-key` afterwards, and a fold that a person opened or closed stays so.
 */
export function redraw(place: HTMLElement, ...children: readonly Node[]): void {
  const active = document.activeElement
  const key = active instanceof HTMLElement && place.contains(active) ? active.dataset.key : undefined
  const turned = new Map(
    foldsIn(place)
      .filter((fold) => fold.open !== opensItself(fold))
      .map((fold) => [fold.dataset.key, fold.open]),
  )
  place.replaceChildren(...children)
  for (const fold of foldsIn(place)) fold.open = turned.get(fold.dataset.key) ?? opensItself(fold)
  if (key !== undefined) focusKey(place, key)
}

function foldsIn(place: HTMLElement): HTMLDetailsElement[] {
  return [...place.querySelectorAll<HTMLDetailsElement>('details[data-key]')]
}

function opensItself(fold: HTMLDetailsElement): boolean {
  return fold.dataset.opens === 'itself'
}

function focusKey(place: HTMLElement, key: string): void {
  for (const control of place.querySelectorAll<HTMLElement>('[data-key]')) {
    if (control.dataset.key === key) control.focus({ preventScroll: true })
  }
}
