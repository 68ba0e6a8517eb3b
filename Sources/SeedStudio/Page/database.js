// A database that has no files yet: what `--auto` would write into each column, and another choice where it is doubtful.

import { el } from './dom.js'

export function showDatabase(view) {
  view.replaceChildren(el('p', { class: 'empty' }, 'Nothing to check.'))
}
