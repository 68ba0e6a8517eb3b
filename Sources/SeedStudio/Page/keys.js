// The keys of the page.

import { $, el } from './dom.js'
import { go, switchTheme } from './main.js'
import { turnPage } from './rows.js'

const KEYS = [
  ['/', 'find a table or column'], ['g', 'go to a row by its number'], ['[ and ]', 'previous and next page'],
  ['Arrow keys', 'from cell to cell'], ['Enter', 'in a cell: its row with all values; on a reference: the referenced row'],
  ['1 to 5', 'rows, distributions, graph, plan, columns to check'],
  ['j and k', 'next and previous table'], ['t', 'light or dark'], ['Escape', 'close the open panel'], ['?', 'these keys'],
]

export function showHelp() {
  $('help').replaceChildren(el('h2', {}, 'Keys'),
    el('dl', {}, KEYS.map(([key, text]) => [el('dt', {}, el('kbd', {}, key)), el('dd', {}, text)])),
    el('button', { onclick: () => $('help').close() }, 'Close'))
  $('help').showModal()
}

function nextTable(step) {
  const items = [...document.querySelectorAll('#tables .item')]
  const current = items.findIndex(item => item.getAttribute('aria-current'))
  items[Math.min(items.length - 1, Math.max(0, current + step))]?.click()
}

export function bindKeys(views) {
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isTyping = event.target.matches('input, select, textarea')
    if (event.key === 'Escape') {
      if (isTyping) event.target.blur()
      else if (!$('detail').hidden) go({ row: undefined }, true)
      return
    }
    if (isTyping || $('help').open) return
    const act = {
      '/': () => $('search').focus(), g: () => $('from')?.select(), '?': showHelp, t: switchTheme,
      '[': () => turnPage(-1), ']': () => turnPage(1), j: () => nextTable(1), k: () => nextTable(-1),
    }[event.key]
    if (act) {
      event.preventDefault()
      act()
    } else if (/^[1-5]$/.test(event.key)) {
      document.getElementById(`tab-${views[Number(event.key) - 1][0]}`)?.click()
    }
  })
}
