// The rows of a table, any page of them, with where each value comes from.

import { $, el, get, count, rows, duration, announce, failureBox } from './dom.js'
import { page, go, source, table } from './main.js'
import { showDetail } from './detail.js'
import { showTip, hideTip } from './tip.js'

const COUNT = 50
/** The page of rows that is shown, and what it was made for. */
let shown = null
let wanted = 0

const first = () => table()?.first ?? 1
const last = () => first() + (table()?.rows ?? 0) - 1
const from = () => Math.max(first(), Math.min(Number(page.at.from) || first(), Math.max(first(), page.at.factory ? Infinity : last())))

export function turnPage(step) {
  if ((page.at.view ?? 'rows') !== 'rows' || !table()) return
  const next = Math.max(first(), from() + step * COUNT)
  if (page.at.factory || next <= last()) go({ from: next, row: undefined })
}

/** Goes to the row that a reference leads to. */
export function follow(target, number) {
  const at = page.outline.tables.find(one => one.name === target)
  const start = at?.first ?? 1
  go({ table: target, view: undefined, from: start + Math.floor((number - start) / COUNT) * COUNT, row: number })
}

export async function showRows(view) {
  const key = JSON.stringify([source(), page.at.table])
  if (!table()) { view.replaceChildren(el('p', { class: 'empty' }, 'This scenario creates no tables.')); return }
  const ticket = ++wanted
  try {
    const answer = await get('rows', { ...source(), table: page.at.table, from: from(), count: COUNT })
    if (ticket !== wanted || (page.at.view ?? 'rows') !== 'rows') return
    const before = shown?.key === key ? shown : null
    let changed = differences(before?.answer, answer)
    // What has changed stays marked if nothing of it changes again: one change can be heard of more than once.
    if (!changed.cells.size && before && before.answer.rows[0]?.number === answer.rows[0]?.number) changed = before.changed
    draw(view, answer, changed)
    shown = { key, answer, changed }
    showDetail(answer)
  } catch (error) {
    if (ticket === wanted) view.replaceChildren(failureBox(error))
  }
}

/** The cells and columns that differ from those before a file changed. */
function differences(before, now) {
  const cells = new Set()
  const columns = new Set()
  if (!before || before.revision === now.revision || before.table !== now.table) return { cells, columns }
  const places = new Map(before.columns.map((column, place) => [column.name, place]))
  const known = new Map(before.rows.map(row => [row.number, row]))
  now.columns.forEach((column, place) => { if (!places.has(column.name)) columns.add(place) })
  for (const row of now.rows) {
    const old = known.get(row.number)
    row.cells.forEach((value, place) => {
      const other = places.get(now.columns[place].name)
      if (!old || other === undefined || old.cells[other] !== value) { cells.add(`${row.number}:${place}`); columns.add(place) }
    })
  }
  return { cells, columns }
}

function draw(view, answer, changed) {
  const end = answer.first + answer.total - 1
  const shownEnd = answer.rows.at(-1)?.number ?? answer.first
  const input = el('input', { id: 'from', inputmode: 'numeric', size: 12, value: count(answer.rows[0]?.number ?? answer.first), 'aria-label': 'First row to show', title: 'Go to a row (g)' })
  const jump = () => {
    const number = Number(input.value.replace(/\D/g, ''))
    if (number) go({ from: number, row: undefined })
  }
  const bar = el('form', { class: 'bar', onsubmit: event => { event.preventDefault(); jump() } },
    el('button', { type: 'button', 'aria-label': 'First page', title: 'First page', disabled: from() <= answer.first, onclick: () => go({ from: undefined, row: undefined }) }, '⇤'),
    el('button', { type: 'button', 'aria-label': 'Previous page', title: 'Previous page ([)', disabled: from() <= answer.first, onclick: () => turnPage(-1) }, '←'),
    el('label', { class: 'jump' }, 'Row ', input), el('span', {}, `to ${count(shownEnd)} of ${count(answer.total)}`),
    el('button', { type: 'button', 'aria-label': 'Next page', title: 'Next page (])', disabled: !page.at.factory && shownEnd >= end, onclick: () => turnPage(1) }, '→'),
    el('button', { type: 'button', 'aria-label': 'Last page', title: 'Last page', disabled: !!page.at.factory || shownEnd >= end, onclick: () => go({ from: Math.max(answer.first, end - COUNT + 1), row: undefined }) }, '⇥'),
    el('span', { class: 'grow' }),
    changed.cells.size ? el('span', { class: 'changes', role: 'status' }, `${count(changed.cells.size)} ${changed.cells.size === 1 ? 'value' : 'values'} changed`) : '',
    el('span', { class: 'time', title: 'rows don’t depend on each other, so every page is equally fast' }, `generated in ${duration(answer.milliseconds / 1000)}`))
  if (changed.cells.size) announce(`${changed.cells.size} values have changed`)
  const head = el('tr', {}, el('th', { scope: 'col', class: 'row-number' }, 'row'), answer.columns.map((column, place) =>
    el('th', { scope: 'col', class: [column.isNumber ? 'number' : '', changed.columns.has(place) ? 'changed' : ''].join(' ') },
      column.isKey ? el('span', { class: 'key', title: 'primary key', 'aria-label': 'primary key' }, '⚷ ') : '', column.name,
      el('small', {}, column.type))))
  const body = answer.rows.map((row, line) => el('tr', { 'aria-selected': String(Number(page.at.row) === row.number), data: { row: row.number } },
    el('th', { scope: 'row', class: 'row-number' }, el('button', { tabindex: -1, title: 'All values, and the rows that reference it', onclick: () => select(row.number) }, count(row.number))),
    row.cells.map((value, place) => cell(answer, row, value, place, line, changed))))
  const grid = el('table', { class: 'rows', 'aria-label': `Rows of ${answer.table}`, onkeydown: moveInGrid },
    el('thead', {}, head), el('tbody', {}, body))
  const scroll = document.querySelector('.scroll')
  const kept = shown && scroll && shown.answer.table === answer.table ? [scroll.scrollLeft, scroll.scrollTop] : [0, 0]
  const focus = document.activeElement?.closest?.('td')?.dataset.place
  view.replaceChildren(bar, answer.rows.length ? el('div', { class: 'scroll', onscroll: hideTip }, grid)
    : el('p', { class: 'empty' }, answer.total ? `There is no such row: the last one is ${count(end)}.` : 'This table gets no rows.'))
  const scrolled = document.querySelector('.scroll')
  if (scrolled) [scrolled.scrollLeft, scrolled.scrollTop] = kept
  if (focus) view.querySelector(`td[data-place="${focus}"]`)?.focus()
  view.querySelector('tr[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
}

const select = number => go({ row: Number(page.at.row) === number ? undefined : number }, true)

function cell(answer, row, value, place, line, changed) {
  const column = answer.columns[place]
  const target = column.relation !== undefined && column.relation !== null ? row.references[column.relation] : null
  const names = [column.isNumber ? 'number' : '', value === null || value === undefined ? 'null' : '', changed.cells.has(`${row.number}:${place}`) ? 'changed' : ''].join(' ')
  const relation = answer.relations[column.relation]
  const text = value === null || value === undefined ? 'NULL' : value === '' ? '""' : value
  const note = event => showTip(event.currentTarget, origin(answer, row, place))
  return el('td', {
    class: names, tabindex: line === 0 && place === 0 ? 0 : -1, data: { place: `${line}:${place}` },
    onmouseenter: note, onmouseleave: hideTip, onfocus: note, onblur: hideTip,
    onclick: event => { if (!event.target.closest('a')) event.currentTarget.focus() },
    ondblclick: () => select(row.number),
  }, target
    ? el('a', { href: '#', tabindex: -1, title: `${relation.table}, row ${count(target)}`, onclick: event => { event.preventDefault(); follow(relation.table, target) } }, text)
    : text)
}

/** Where a value comes from. */
export function origin(answer, row, place) {
  const column = answer.columns[place]
  const rowGroup = answer.rowGroups[row.rowGroup]
  const found = rowGroup.origins[place]
  const parts = [el('p', {}, el('strong', {}, column.name), ' ', el('span', { class: 'type' }, column.type + (column.isNullable ? ', may be NULL' : '')))]
  if (found.source === undefined || found.source === null) {
    parts.push(el('p', {}, 'left to the database'))
  } else {
    parts.push(el('pre', {}, found.source))
    parts.push(el('p', { class: 'from' }, found.isInferred ? 'inferred from the name, the type and the constraints'
      : found.file ? `${{ step: 'from the step', trait: 'from a trait' }[found.from] ?? 'from the factory'}, ${found.file}:${found.line}` : 'from the plan'))
  }
  parts.push(el('p', { class: 'from' }, `factory ${rowGroup.factory}${rowGroup.group ? ` as ${rowGroup.group}` : ''}, step at ${rowGroup.file}:${rowGroup.line}`))
  const relation = answer.relations[column.relation]
  if (relation && row.references[column.relation]) parts.push(el('p', { class: 'from' }, `references ${relation.table}, row ${count(row.references[column.relation])}`))
  return el('div', {}, parts)
}

function moveInGrid(event) {
  const cell = event.target.closest('td')
  if (!cell) return
  const [line, place] = cell.dataset.place.split(':').map(Number)
  const to = { ArrowUp: [line - 1, place], ArrowDown: [line + 1, place], ArrowLeft: [line, place - 1], ArrowRight: [line, place + 1], Home: [line, 0], End: [line, shown.answer.columns.length - 1] }[event.key]
  if (to) {
    event.preventDefault()
    const next = event.currentTarget.querySelector(`td[data-place="${to[0]}:${to[1]}"]`)
    if (next) { cell.tabIndex = -1; next.tabIndex = 0; next.focus() }
  } else if (event.key === 'Enter') {
    event.preventDefault()
    const link = cell.querySelector('a')
    if (link) link.click()
    else select(Number(cell.closest('tr').dataset.row))
  }
}
