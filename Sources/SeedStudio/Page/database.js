// A database that has no files yet: what `--auto` would write into each column, and another choice where it is doubtful.

import { el, get, post, failureBox, announce } from './dom.js'
import { page, go, source } from './main.js'

let onlyDoubtful = true
let wanted = 0
/** What somebody has typed and not saved. */
const typed = new Map()

export async function showDatabase(view) {
  const ticket = ++wanted
  try {
    const answer = await get('choices', source())
    if (ticket !== wanted || page.at.view !== 'database') return
    draw(view, answer)
  } catch (error) {
    if (ticket === wanted) view.replaceChildren(failureBox(error))
  }
}

const keyOf = column => `${column.factory}.${column.column}`

function draw(view, answer) {
  const doubtful = answer.columns.filter(one => one.doubt)
  const isShort = onlyDoubtful && doubtful.length > 0
  const focused = document.activeElement?.dataset?.key
  const scroll = view.scrollTop
  view.replaceChildren(
    el('p', { class: 'sample' }, 'What ', el('code', {}, 'seed run --auto'), ' would write into ', el('code', {}, answer.database), '. ',
      doubtful.length ? `${doubtful.length} of ${answer.columns.length} values are guesses; choose another one and its factory file is written.` : 'No value is a guess.'),
    el('div', { class: 'bar' },
      el('label', { class: 'check' }, el('input', { type: 'checkbox', checked: isShort, disabled: !doubtful.length, onchange: event => { onlyDoubtful = event.target.checked; draw(view, answer) } }), ' only doubtful ones'),
      el('span', { class: 'grow' }),
      answer.unwritten.length ? el('button', { id: 'write-all', onclick: () => writeAll(view), title: answer.unwritten.slice(0, 30).join('\n') }, `Write all ${answer.unwritten.length} files`) : el('span', {}, 'All files are written.')),
    el('div', { class: 'wide' }, el('table', { class: 'steps choices' },
      el('thead', {}, el('tr', {}, ['Column', 'Value', 'Such as', ''].map(text => el('th', { scope: 'col' }, text)))),
      el('tbody', {}, (isShort ? doubtful : answer.columns).slice(0, 400).map((column, place) => line(view, column, place))))),
    answer.notes.length ? el('details', {}, el('summary', {}, `${answer.notes.length} notes`), el('ul', {}, answer.notes.map(one => el('li', {}, one)))) : '')
  view.scrollTop = scroll
  if (focused) view.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus()
}

function line(view, column, place) {
  const key = keyOf(column)
  const list = `alternatives-${place}`
  const problem = el('div', { class: 'reply', role: 'status' })
  const input = el('input', { value: typed.get(key) ?? column.value ?? '', list, data: { key }, spellcheck: 'false', autocomplete: 'off', placeholder: 'left to the database', 'aria-label': `Value of ${column.table}.${column.column}`,
    oninput: event => { typed.set(key, event.target.value); button.disabled = event.target.value === (column.value ?? '') } })
  const button = el('button', { type: 'submit', disabled: input.value === (column.value ?? '') }, 'Save')
  const save = async event => {
    event.preventDefault()
    problem.replaceChildren()
    try {
      const answer = await post('choice', { factory: column.factory, column: column.column, value: input.value })
      typed.delete(key)
      announce(`${column.file} is written`)
      draw(view, answer)
    } catch (error) {
      problem.replaceChildren(failureBox(error))
    }
  }
  return el('tr', { class: column.doubt ? 'doubtful' : '', data: { column: `${column.table}.${column.column}` } },
    el('td', {}, el('a', { href: '#', onclick: event => { event.preventDefault(); go({ table: column.table, view: undefined, from: undefined, row: undefined }) } }, column.table), `.${column.column}`,
      el('small', {}, column.type), column.doubt ? el('small', { class: 'doubt' }, column.doubt) : ''),
    el('td', { class: 'choice' }, el('form', { onsubmit: save }, input, button,
      el('datalist', { id: list }, column.alternatives.map(one => el('option', { value: one })))), problem),
    el('td', { class: 'such' }, column.samples.map(one => el('span', { class: one === null ? 'null' : '' }, one ?? 'NULL'))),
    el('td', {}, el('small', { title: column.file }, column.isWritten ? 'written' : 'proposed')))
}

async function writeAll(view) {
  try {
    draw(view, await post('files'))
    announce('all files are written')
  } catch (error) {
    view.prepend(failureBox(error))
  }
}
