// swift-format-ignore-file
// Written by Scripts/studio-page from the files of the folder Page.

/// The files of the page.
enum PageFiles {
  /// A file of the page with its media type; `nil` if there is none of that name.
  static func file(_ name: String) -> (text: String, type: String)? {
    switch name {
    case "columns.js": (
      ###"""
// How the values of each column are distributed.

import { el, svg, get, count, failureBox } from './dom.js'
import { page, source, table } from './main.js'

let wanted = 0

export async function showColumns(view) {
  if (!table()) { view.replaceChildren(el('p', { class: 'empty' }, 'This scenario creates no tables.')); return }
  const ticket = ++wanted
  if (view.querySelector('.cards')?.dataset.table !== page.at.table) view.replaceChildren(el('p', { class: 'empty' }, 'Reading a sample …'))
  try {
    const answer = await get('columns', { ...source(), table: page.at.table })
    if (ticket !== wanted || page.at.view !== 'columns') return
    const described = new Map((page.outline.plan.tables.find(one => one.name === page.at.table)?.columns ?? []).map(one => [one.name, one]))
    view.replaceChildren(
      el('p', { class: 'sample' }, answer.sample >= answer.total ? `All ${count(answer.total)} rows` : `A sample of ${count(answer.sample)} of ${count(answer.total)} rows, spread evenly over the table`),
      el('div', { class: 'cards', data: { table: page.at.table } }, answer.columns.map(column => card(column, answer.sample, described.get(column.name)))))
  } catch (error) {
    if (ticket === wanted) view.replaceChildren(failureBox(error))
  }
}

const share = (part, whole) => {
  if (!whole || !part) return '0 %'
  const percent = part / whole * 100
  return percent < 0.1 ? 'under 0.1 %' : percent > 99.9 && part < whole ? 'over 99.9 %' : `${Number(percent.toFixed(percent < 10 ? 1 : 0))} %`
}

function card(column, sample, described) {
  const values = sample - column.nulls
  const facts = []
  if (column.nulls) facts.push(['NULL', share(column.nulls, sample)])
  facts.push(['different', column.distinct === values && values > 1 ? `all ${count(values)}` : count(column.distinct)])
  if (column.mean !== undefined && column.mean !== null) facts.push(['mean', tidy(column.mean)])
  if (column.median !== undefined && column.median !== null) facts.push(['median', tidy(column.median, column.kind)])
  if (column.lengths?.counts.length === 1 && column.lengths.bounds[0] !== '0') facts.push([column.kind === 'bytes' ? 'bytes' : 'characters', column.lengths.bounds[0]])
  const isFlat = column.top.length && (column.distinct <= 12 || column.kind === 'boolean')
  return el('section', { class: 'card', 'aria-label': column.name },
    el('h3', {}, column.name, el('small', {}, column.type)),
    described ? el('p', { class: 'source', title: described.value }, described.value, described.isInferred ? el('span', { class: 'tag' }, 'inferred') : '') : '',
    column.problem ? el('p', { class: 'message' }, column.problem) : [
      el('div', { class: 'nulls', role: 'img', 'aria-label': `${share(column.nulls, sample)} NULL`, title: `${count(column.nulls)} of ${count(sample)} are NULL` }, bar(column.nulls / Math.max(1, sample))),
      el('dl', { class: 'facts' }, facts.map(([name, value]) => [el('dt', {}, name), el('dd', {}, value)])),
      column.histogram && !isFlat && column.histogram.counts.length > 1 ? histogram(column.histogram, { instant: 'over time', date: 'over time', time: 'by time of day' }[column.kind] ?? 'by value', column.kind) : '',
      column.lengths && !isFlat && column.lengths.counts.length > 1 ? histogram(column.lengths, column.kind === 'bytes' ? 'by number of bytes' : 'by number of characters', 'length') : '',
      isFlat || isUneven(column, values) ? topValues(column.top, sample, column.distinct) : '',
    ])
}

/** Whether the most frequent values say something: they are more frequent than chance makes one of many. */
const isUneven = (column, values) => column.top.length > 0 && column.top[0].count >= Math.max(4, 3 * values / Math.max(1, column.distinct))

function bar(share) {
  const node = el('span', { class: 'fill' })
  node.style.width = `${Math.max(share ? 1 : 0, share * 100)}%`
  return node
}

function tidy(value, kind) {
  if (typeof value === 'number') return Number(value.toPrecision(5)).toLocaleString('en', { maximumSignificantDigits: 5 })
  const text = String(value)
  if (kind === 'instant') return text.replace('T', ' ').replace(/(:\d\d)(\.\d+)?Z$/, '$1')
  if (kind === 'time') return text.replace(/\.\d+$/, '')
  return kind === 'number' && text !== '' && !Number.isNaN(Number(text)) ? Number(text).toLocaleString('en', { maximumFractionDigits: 4 }) : text
}

function axis(value, kind) {
  if (kind === 'instant') return value.slice(0, 10)
  if (kind === 'time') return value.slice(0, 5)
  return tidy(value, kind)
}

function histogram(data, label, kind) {
  const [width, height] = [280, 84]
  const most = Math.max(...data.counts, 1)
  const step = width / data.counts.length
  const gap = step > 4 ? 1 : 0
  const ends = [data.bounds[0], data.bounds.at(-1)]
  return el('figure', { class: 'plot' },
    svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `Histogram ${label}, from ${axis(ends[0], kind)} to ${axis(ends[1], kind)}; the highest of ${data.counts.length} bars is ${most}`, preserveAspectRatio: 'none' },
      svg('line', { x1: 0, x2: width, y1: height - 0.5, y2: height - 0.5, class: 'axis' }),
      data.counts.map((number, place) => {
        const size = number ? Math.max(1.5, number / most * (height - 4)) : 0
        return svg('g', { class: 'bin' },
          svg('rect', { x: place * step, y: 0, width: step, height, class: 'hit' }),
          svg('rect', { x: place * step + gap / 2, y: height - size, width: Math.max(0.5, step - gap), height: size, class: 'bar' }),
          svg('title', {}, `${axis(data.bounds[place], kind)}${kind === 'length' ? '' : ` to ${axis(data.bounds[place + 1] ?? data.bounds[place], kind)}`}: ${count(number)}`))
      })),
    el('figcaption', {}, el('span', {}, axis(ends[0], kind)), el('span', { class: 'label' }, label), el('span', {}, axis(ends[1], kind))))
}

function topValues(top, sample, distinct) {
  const most = Math.max(...top.map(one => one.count), 1)
  // Values that are as rare as any other say nothing.
  const shown = distinct <= 12 ? top : top.slice(0, 6).filter(one => one.count * 20 >= most)
  return el('table', { class: 'top-values' }, el('caption', { class: distinct <= shown.length ? 'hidden' : '' }, 'Most frequent'),
    el('tbody', {}, shown.map(one => el('tr', {},
      el('th', { scope: 'row', title: one.value }, one.value === '' ? '""' : one.value),
      el('td', { class: 'meter' }, bar(one.count / most)),
      el('td', { class: 'number' }, share(one.count, sample))))))
}

"""###, "text/javascript; charset=utf-8")
    case "database.js": (
      ###"""
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

"""###, "text/javascript; charset=utf-8")
    case "detail.js": (
      ###"""
// One row with all its values, the rows that it refers to, and those that refer to it.

import { $, el, get, count, short } from './dom.js'
import { page, go, source } from './main.js'
import { follow, origin } from './rows.js'

let wanted = 0

export async function showDetail(answer) {
  const detail = $('detail')
  const number = Number(page.at.row)
  const row = answer.rows.find(one => one.number === number)
  detail.hidden = !row
  const ticket = ++wanted
  if (!row) return
  const children = el('div', { class: 'children' }, el('p', { class: 'empty' }, 'Searching for rows that reference it …'))
  detail.replaceChildren(
    el('div', { class: 'head' }, el('h3', {}, `${answer.table}, row ${count(number)}`),
      el('button', { class: 'quiet', 'aria-label': 'Close', title: 'Close (Escape)', onclick: () => go({ row: undefined }, true) }, '×')),
    el('dl', { class: 'values' }, answer.columns.map((column, place) => {
      const target = row.references[column.relation]
      const value = row.cells[place]
      return [el('dt', {}, column.name),
        el('dd', {}, value === null || value === undefined ? el('span', { class: 'null' }, 'NULL') : el('span', { class: 'value' }, value),
          target ? el('a', { href: '#', onclick: event => { event.preventDefault(); follow(answer.relations[column.relation].table, target) } }, ` → ${answer.relations[column.relation].table} ${count(target)}`) : '',
          origin(answer, row, place))]
    })),
    el('h4', {}, 'Rows that reference it'), children)
  try {
    const found = await get('children', { ...source(), table: answer.table, row: number })
    if (ticket !== wanted) return
    children.replaceChildren(found.groups.length ? el('ul', {}, found.groups.map(group => {
      const isWhole = group.searched >= group.of
      const most = 12
      return el('li', {},
        el('p', {}, el('strong', {}, group.table), ` by ${group.columns.join(', ')}: `, el('span', {}, `${count(group.count)}${isWhole ? '' : ` among the first ${short(group.searched)} of ${short(group.of)}`}`)),
        el('p', { class: 'links' }, group.rows.slice(0, most).map(one => el('a', { href: '#', onclick: event => { event.preventDefault(); follow(group.table, one) } }, count(one))),
          group.count > most ? el('span', { class: 'more' }, `and ${count(group.count - most)} more`) : ''))
    })) : el('p', { class: 'empty' }, 'No table of the scenario references this one.'))
  } catch (error) {
    if (ticket === wanted) children.replaceChildren(el('p', { class: 'empty' }, error.message))
  }
}

"""###, "text/javascript; charset=utf-8")
    case "dom.js": (
      ###"""
// Elements, numbers and requests: what all views share. Values only ever become text, never HTML.

const SVG = 'http://www.w3.org/2000/svg'

function fill(node, properties, children) {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === undefined || value === null || value === false) continue
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value)
    else if (name === 'data') Object.assign(node.dataset, value)
    else if (name === 'style') for (const [key, text] of Object.entries(value)) node.style.setProperty(key, text)
    else node.setAttribute(name, value === true ? '' : value)
  }
  node.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false))
  return node
}

export const el = (name, properties, ...children) => fill(document.createElement(name), properties, children)
export const svg = (name, properties, ...children) => fill(document.createElementNS(SVG, name), properties, children)
export const $ = id => document.getElementById(id)

export const count = number => Number(number).toLocaleString('en')

export function short(number) {
  for (const [size, unit] of [[1e9, 'B'], [1e6, 'M'], [1e3, 'k']]) {
    if (number >= size * 10) return Math.round(number / size) + unit
    if (number >= size) return (number / size).toFixed(1).replace(/\.0$/, '') + unit
  }
  return String(number)
}

export function bytes(number) {
  if (number < 1000) return `${number} B`
  for (const unit of ['kB', 'MB', 'GB', 'TB']) {
    number /= 1000
    if (number < 1000 || unit === 'TB') return `${number < 10 ? number.toFixed(1) : Math.round(number)} ${unit}`
  }
}

export function duration(seconds) {
  if (seconds < 0.001) return 'under 1 ms'
  if (seconds < 1) return `${Math.round(seconds * 1000)} ms`
  if (seconds < 100) return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`
  return `${Math.round(seconds / 3600)} h`
}

export const rows = number => `${count(number)} ${Number(number) === 1 ? 'row' : 'rows'}`

/** An error that the server has described. */
export class Failure extends Error {
  constructor(body) {
    super(body.message)
    this.body = body
  }
}

async function answer(response) {
  const text = await response.text()
  let body
  try { body = JSON.parse(text) } catch { body = { message: text || `HTTP ${response.status}` } }
  if (!response.ok) throw new Failure(body)
  return body
}

export async function get(name, parameters = {}) {
  return answer(await fetch(`api/${name}?${new URLSearchParams(parameters)}`, { cache: 'no-store' }))
}

export async function post(name, body = {}) {
  return answer(await fetch(`api/${name}`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }))
}

/** Tells screen readers. */
export function announce(text) { $('announce').textContent = text }

/** What a failure says, as an element. */
export function failureBox(error) {
  const body = error.body ?? { message: error.message }
  if (body.diagnostics?.length) return el('div', { class: 'problems' }, body.diagnostics.map(diagnosticBox))
  return el('div', { class: 'problem error' },
    el('p', { class: 'message' }, body.message),
    body.hint && el('p', { class: 'hint' }, body.hint),
    body.state && el('p', { class: 'hint' }, body.state))
}

/** An error of a file with its line and a caret, as `seed check` prints it. */
export function diagnosticBox(found) {
  const place = found.file ? `${found.file}:${found.line}:${found.column}` : null
  const lines = []
  if (found.sourceLine !== undefined && found.sourceLine !== null && found.line) {
    const start = Math.max(0, found.column - (found.sourceLineColumn || 1))
    const characters = [...found.sourceLine]
    const length = Math.max(1, found.length || 1)
    const gutter = `${found.line} │ `
    lines.push(el('pre', { class: 'source' },
      el('span', { class: 'gutter' }, gutter), characters.slice(0, start).join(''),
      el('mark', {}, characters.slice(start, start + length).join('')),
      characters.slice(start + length).join(''), '\n',
      el('span', { class: 'gutter' }, ' '.repeat(gutter.length - 2) + '│ '),
      characters.slice(0, start).map(one => one === '\t' ? '\t' : ' ').join(''),
      el('span', { class: 'caret' }, '^'.repeat(Math.min(length, Math.max(1, characters.length - start)))),
      found.hint ? el('span', { class: 'hint' }, ' ' + found.hint) : ''))
  }
  return el('div', { class: `problem ${found.severity}` },
    el('p', { class: 'message' },
      place && el('span', { class: 'place' }, place + ' '),
      el('strong', {}, found.severity), ' ', found.message),
    lines, !lines.length && found.hint && el('p', { class: 'hint' }, found.hint))
}

"""###, "text/javascript; charset=utf-8")
    case "graph.js": (
      ###"""
// The tables of a scenario as a graph: boxes with their rows, and arrows by foreign keys.

import { el, svg, get, count, short, failureBox } from './dom.js'
import { page, go, source } from './main.js'

/** What is looked at, in the graph's own units, and of which graph. */
let camera = null
let onlyNear = false
let wanted = 0

export async function showGraph(view) {
  const ticket = ++wanted
  if (!view.querySelector('.canvas')) view.replaceChildren(el('p', { class: 'empty' }, 'Drawing …'))
  try {
    const graph = await get('graph', { ...source(), ...(onlyNear && page.at.table ? { around: page.at.table } : {}) })
    if (ticket === wanted && page.at.view === 'graph') draw(view, graph)
  } catch (error) {
    if (ticket === wanted) view.replaceChildren(failureBox(error))
  }
}

function draw(view, graph) {
  const { outline, at } = page
  const known = new Map(outline.tables.map(table => [table.name, table]))
  const tables = graph.boxes.map(box => ({ rows: 0, existing: 0, columns: 0, ...known.get(box.name), name: box.name }))
  const key = tables.map(one => one.name).join(' ')
  const cycles = graph.boxes.filter(box => box.isInCycle).length
  const canvas = svg('svg', { class: 'graph', role: 'group', 'aria-label': `Graph of ${tables.length} tables`, tabindex: -1 },
    svg('defs', {}, marker('arrow'), marker('arrow-cycle'), marker('arrow-near')),
    svg('g', { class: 'edges' }, graph.lines.map(line => svg('path', {
      d: line.path, class: `edge ${line.isInCycle ? 'cycle' : ''} ${line.isOptional ? 'optional' : ''}`,
      'marker-start': `url(#${line.isInCycle ? 'arrow-cycle' : 'arrow'})`, data: { from: line.from, to: line.to } },
    svg('title', {}, `${line.from}.${line.columns.join(', ')} → ${line.to}${line.isOptional ? ', may be NULL' : ''}${line.isInCycle ? ', part of a cycle' : ''}`)))),
    svg('g', { class: 'boxes' }, tables.map((table, place) => box(table, graph, place))))
  const zoom = factor => { scale(canvas, factor); }
  view.replaceChildren(
    el('div', { class: 'bar' },
      el('button', { 'aria-label': 'Smaller', title: 'Smaller', onclick: () => zoom(1.25) }, '−'), el('button', { 'aria-label': 'Larger', title: 'Larger', onclick: () => zoom(0.8) }, '+'),
      el('button', { onclick: () => { camera = fitted(graph, canvas); look(canvas) } }, 'All of it'),
      el('label', { class: 'check' }, el('input', { type: 'checkbox', checked: onlyNear, onchange: event => { onlyNear = event.target.checked; camera = null; showGraph(view) } }), ` only around ${at.table ?? ''}`),
      el('span', { class: 'grow' }),
      el('span', { class: 'legend' }, el('span', { class: 'line' }), 'refers to', el('span', { class: 'line optional' }), 'may be NULL',
        cycles ? [el('span', { class: 'line cycle' }), `${cycles} tables in cycles`] : '')),
    el('div', { class: 'canvas' }, canvas))
  if (!camera || camera.key !== key) {
    camera = fitted(graph, canvas)
    camera.key = key
    reveal(graph, tables, canvas)
  }
  look(canvas)
  bindCamera(canvas)
  mark(canvas, at.table)
}

const marker = name => svg('marker', { id: name, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto-start-reverse', class: name },
  svg('path', { d: 'M0,0.5 L8,4 L0,7.5 z' }))

function box(table, graph, place) {
  const { x, y, isInCycle: isCycle, refersToItself: isSelf } = graph.boxes[place]
  const { width, height } = graph
  const refers = graph.lines.filter(line => line.from === table.name).map(line => line.to)
  const open = () => go({ table: table.name, view: undefined, from: undefined, row: undefined })
  const choose = () => go({ table: table.name })
  return svg('g', {
    class: ['box', isCycle ? 'cycle' : '', page.changed.has(table.name) ? 'changed' : '', table.name === page.at.table ? 'chosen' : ''].join(' '), transform: `translate(${x},${y})`, tabindex: 0, role: 'link', data: { name: table.name },
    'aria-label': `${table.name}, ${count(table.rows)} rows${refers.length ? `, refers to ${refers.join(', ')}` : ''}${isSelf ? ', refers to itself' : ''}${isCycle ? ', in a cycle' : ''}`,
    onclick: choose, ondblclick: open, onkeydown: event => { if (event.key === 'Enter') open() },
    onfocus: event => mark(event.currentTarget.ownerSVGElement, table.name), onmouseenter: event => mark(event.currentTarget.ownerSVGElement, table.name),
    onmouseleave: event => mark(event.currentTarget.ownerSVGElement, page.at.table) },
  svg('rect', { width, height, rx: 7 }),
  svg('text', { x: 12, y: 20, class: 'name' }, fitting(table.name, 21)),
  svg('text', { x: 12, y: 36, class: 'number' }, `${short(table.rows)} rows${table.existing ? `, ${short(table.existing)} stay` : ''}`),
  isSelf ? svg('text', { x: width - 12, y: 36, class: 'mark', 'text-anchor': 'end' }, '↻') : '',
  isCycle ? svg('text', { x: width - 12, y: 20, class: 'mark', 'text-anchor': 'end' }, '⇄') : '',
  svg('title', {}, `${table.name}: ${count(table.rows)} rows, ${table.columns} columns${isSelf ? '; refers to itself' : ''}${isCycle ? '; in a cycle' : ''}. Double-click to see the rows.`))
}

const fitting = (text, most) => text.length > most ? text.slice(0, most - 1) + '…' : text

/** Shows the neighbours of a table more clearly than the others. */
function mark(canvas, name) {
  if (!canvas) return
  const near = new Set([name])
  for (const edge of canvas.querySelectorAll('.edge')) {
    const isNear = name !== undefined && (edge.dataset.from === name || edge.dataset.to === name)
    edge.classList.toggle('near', isNear)
    if (isNear) { near.add(edge.dataset.from); near.add(edge.dataset.to) }
  }
  canvas.classList.toggle('marking', near.size > 1)
  for (const one of canvas.querySelectorAll('.box')) one.classList.toggle('near', near.has(one.dataset.name))
}

function extent(graph) {
  const xs = graph.boxes.map(one => one.x)
  const ys = graph.boxes.map(one => one.y)
  const [left, top] = [Math.min(...xs, 0) - 24, Math.min(...ys, 0) - 24]
  return { x: left, y: top, width: Math.max(...xs, 0) + graph.width + 24 - left, height: Math.max(...ys, 0) + graph.height + 24 - top }
}

function fitted(graph, canvas) {
  const all = extent(graph)
  const size = canvas.getBoundingClientRect()
  const [width, height] = [size.width || 900, size.height || 600]
  const factor = Math.max(all.width / width, all.height / height, 0.8)
  return { ...camera, x: all.x - (width * factor - all.width) / 2, y: all.y - (height * factor - all.height) / 2, width: width * factor, height: height * factor }
}

/** Of a graph that would be too small to read, only the part around the chosen table is shown at first. */
function reveal(graph, tables, canvas) {
  const size = canvas.getBoundingClientRect()
  const factor = camera.width / (size.width || 900)
  if (factor <= 1.6) return
  const chosen = graph.boxes[Math.max(0, tables.findIndex(one => one.name === page.at.table))]
  const all = extent(graph)
  const [width, height] = [size.width * 1.3, size.height * 1.3]
  const within = (wish, low, room, whole) => room >= whole ? low - (room - whole) / 2 : Math.max(low, Math.min(wish, low + whole - room))
  Object.assign(camera, { width, height, x: within(chosen.x + graph.width / 2 - width / 2, all.x, width, all.width), y: within(chosen.y - height / 2, all.y, height, all.height) })
}

const look = canvas => canvas.setAttribute('viewBox', `${camera.x} ${camera.y} ${camera.width} ${camera.height}`)

function scale(canvas, factor, at = { x: 0.5, y: 0.5 }) {
  camera.x += camera.width * (1 - factor) * at.x
  camera.y += camera.height * (1 - factor) * at.y
  camera.width *= factor
  camera.height *= factor
  look(canvas)
}

function bindCamera(canvas) {
  canvas.addEventListener('wheel', event => {
    event.preventDefault()
    const size = canvas.getBoundingClientRect()
    if (event.ctrlKey || event.metaKey) {
      scale(canvas, Math.exp(event.deltaY * 0.005), { x: (event.clientX - size.left) / size.width, y: (event.clientY - size.top) / size.height })
    } else {
      camera.x += event.deltaX * camera.width / size.width
      camera.y += event.deltaY * camera.height / size.height
      look(canvas)
    }
  }, { passive: false })
  let drag = null
  canvas.addEventListener('pointerdown', event => { if (!event.target.closest('.box')) { drag = { x: event.clientX, y: event.clientY }; canvas.setPointerCapture(event.pointerId) } })
  canvas.addEventListener('pointermove', event => {
    if (!drag) return
    const size = canvas.getBoundingClientRect()
    camera.x -= (event.clientX - drag.x) * camera.width / size.width
    camera.y -= (event.clientY - drag.y) * camera.height / size.height
    drag = { x: event.clientX, y: event.clientY }
    look(canvas)
  })
  canvas.addEventListener('pointerup', () => { drag = null })
  canvas.addEventListener('focusin', event => bring(canvas, event.target.closest('.box')))
}

/** Moves what has the focus into view. */
function bring(canvas, box) {
  if (!box || !box.matches(':focus-visible')) return
  const [x, y] = box.getAttribute('transform').match(/-?[\d.]+/g).map(Number)
  if (x < camera.x || x + 190 > camera.x + camera.width) camera.x = x + 95 - camera.width / 2
  if (y < camera.y || y + 46 > camera.y + camera.height) camera.y = y + 23 - camera.height / 2
  look(canvas)
}

"""###, "text/javascript; charset=utf-8")
    case "icon.svg": (
      ###"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M16 29V15" stroke="#2f855a" stroke-width="3" stroke-linecap="round"/><path d="M16 17C16 9 9 6 3 6c0 8 5 12 13 11Z" fill="#38a169"/><path d="M16 14C16 7 22 3 29 3c0 8-5 12-13 11Z" fill="#68d391"/></svg>

"""###, "image/svg+xml")
    case "index.html": (
      ###"""
<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>seed studio</title>
  <link rel="icon" href="icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="studio.css">
  <script type="module" src="main.js"></script>
</head>
<body>
  <a class="skip" href="#main">Skip to the rows</a>
  <header class="top">
    <h1><span class="leaf" aria-hidden="true"></span>seed studio</h1>
    <label class="pick"><span>Scenario</span><select id="scenario"></select></label>
    <span id="folder" class="folder"></span>
    <span class="grow"></span>
    <span id="live" class="live" role="status">connecting</span>
    <button id="help-button" class="quiet" aria-label="Keys" title="Keys (?)">?</button>
    <button id="theme" class="quiet" aria-label="Switch between light and dark" title="Light or dark (t)">◐</button>
  </header>
  <div class="frame">
    <nav id="side" aria-label="Tables and factories">
      <input id="search" type="search" placeholder="Find a table or column" aria-label="Find a table or column" autocomplete="off" spellcheck="false">
      <div id="lists"></div>
    </nav>
    <main id="main" tabindex="-1">
      <section id="problems" aria-label="Problems in the files" aria-live="polite"></section>
      <div class="head">
        <h2 id="title"></h2>
        <div id="tabs" role="tablist" aria-label="Views"></div>
      </div>
      <div id="view" role="tabpanel" tabindex="0"></div>
    </main>
    <aside id="detail" aria-label="The selected row" hidden></aside>
  </div>
  <div id="tip" role="tooltip" hidden></div>
  <div id="announce" class="hidden" aria-live="polite"></div>
  <dialog id="help" aria-label="Keys"></dialog>
  <noscript>This page needs JavaScript.</noscript>
</body>
</html>

"""###, "text/html; charset=utf-8")
    case "keys.js": (
      ###"""
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

"""###, "text/javascript; charset=utf-8")
    case "main.js": (
      ###"""
// The frame of the page: which project, scenario, table and view is shown, and what changes.

import { $, el, get, count, short, rows, announce, diagnosticBox, failureBox } from './dom.js'
import { showRows } from './rows.js'
import { showColumns } from './columns.js'
import { showGraph } from './graph.js'
import { showPlan, showEstimate, runChanged } from './plan.js'
import { showDatabase } from './database.js'
import { bindKeys, showHelp } from './keys.js'
import { hideTip } from './tip.js'

export const page = {
  project: null,
  /** The plan of the scenario that is chosen. */
  outline: null,
  run: { state: 'idle' },
  /** What the address says: scenario or factory, table, view, first row. */
  at: {},
  /** What takes longer to find out of the plan: the digests of its tables, and how long a run takes. */
  details: null,
  /** The tables whose rows the last change has changed. */
  changed: new Set(),
}

const VIEWS = [
  ['rows', 'Rows', showRows], ['columns', 'Distributions', showColumns], ['graph', 'Graph', showGraph],
  ['plan', 'Plan and run', showPlan], ['database', 'Columns to check', showDatabase],
]

/** The parameters of requests about the chosen plan. */
export function source() {
  return page.at.factory ? { factory: page.at.factory } : { scenario: page.at.scenario ?? '' }
}

/** Goes somewhere else; what isn't named stays. */
export function go(change, replaces = false) {
  const next = { ...page.at, ...change }
  for (const key of Object.keys(next)) if (next[key] === undefined || next[key] === null) delete next[key]
  const hash = '#' + new URLSearchParams(next)
  if (hash === location.hash) return show()
  if (replaces) { history.replaceState(null, '', hash); follow() } else location.hash = hash
}

function follow() {
  const before = page.at
  page.at = Object.fromEntries(new URLSearchParams(location.hash.slice(1)))
  if (before.scenario !== page.at.scenario || before.factory !== page.at.factory) {
    page.details = null
    page.changed = new Set()
    page.outline = null
    load()
  } else {
    show()
  }
}

/** Asks for everything that the page shows. */
async function load() {
  try {
    page.project = await get('project')
    chooseDefault()
    await loadOutline()
  } catch (error) {
    page.failure = error
  }
  await show()
  loadDetails()
}

function chooseDefault() {
  const { scenarios, factories } = page.project
  if (page.at.factory && !factories.some(one => one.name === page.at.factory)) delete page.at.factory
  if (page.at.scenario && !scenarios.some(one => one.name === page.at.scenario)) delete page.at.scenario
  if (page.at.factory || page.at.scenario) return
  if (scenarios.length) page.at.scenario = scenarios[0].name
  else if (factories.length) page.at.factory = factories.find(one => !one.isAbstract)?.name
}

async function loadOutline() {
  page.failure = null
  if (!page.at.scenario && !page.at.factory) { page.outline = null; return }
  try {
    const outline = await get('scenario', source())
    page.outline = outline
    if (!outline.tables.some(table => table.name === page.at.table)) {
      const own = page.at.factory && page.project.factories.find(one => one.name === page.at.factory)?.table
      page.at.table = outline.tables.find(table => table.name === own)?.name ?? outline.tables[0]?.name
    }
  } catch (error) {
    page.failure = error
  }
}

/** Finds out which tables have changed, and how long a run takes, once the view is there. */
async function loadDetails() {
  const key = JSON.stringify(source())
  if (!page.outline) return
  try {
    const details = { ...await get('details', source()), key }
    if (key !== JSON.stringify(source())) return
    const before = page.details
    page.details = details
    if (before && before.revision !== details.revision) {
      const changed = Object.keys(details.digests).filter(name => before.digests[name] !== details.digests[name])
      if (changed.length) page.changed = new Set(changed)
      showLists()
      for (const box of document.querySelectorAll('.graph .box')) box.classList.toggle('changed', page.changed.has(box.dataset.name))
      if (changed.length) announce(`${changed.length} ${changed.length === 1 ? 'table has' : 'tables have'} changed`)
    }
    showEstimate()
  } catch { /* the view says what is wrong */ }
}

/** The table that is shown. */
export const table = () => page.outline?.tables.find(one => one.name === page.at.table)

function show() {
  hideTip()
  showFrame()
  showProblems()
  const view = $('view')
  const [name, , draw] = VIEWS.find(one => one[0] === page.at.view) ?? VIEWS[0]
  view.dataset.view = name
  view.setAttribute('aria-labelledby', `tab-${name}`)
  if (name !== 'rows') $('detail').hidden = true
  if (!page.outline) {
    view.replaceChildren(page.failure || page.project?.failure
      ? failureBox(page.failure ?? { body: page.project.failure })
      : page.project && !page.project.scenarios.length && !page.project.factories.length
        ? el('p', { class: 'empty' }, 'There is nothing to show yet. Write a factory, or run ', el('code', {}, 'seed new'), '.')
        : el('p', { class: 'empty' }, 'Loading …'))
    return
  }
  return draw(view)
}

function showFrame() {
  const { project, outline, at } = page
  if (!project) return
  document.title = `${at.table ? at.table + ' · ' : ''}seed studio`
  $('folder').textContent = project.folder === '.' ? '' : project.folder
  const select = $('scenario')
  select.replaceChildren(
    ...project.scenarios.map(one => el('option', { value: 's:' + one.name, selected: one.name === at.scenario && !at.factory }, one.name)),
    ...(at.factory ? [el('option', { value: 'f:' + at.factory, selected: true }, `${at.factory} by itself`)] : []))
  $('title').replaceChildren(
    at.view === 'graph' || at.view === 'plan' || at.view === 'database' ? (at.factory ?? at.scenario ?? '') : at.table ?? '',
    table() && !['graph', 'plan', 'database'].includes(at.view) ? el('small', {}, rows(table().rows)) : '')
  $('tabs').replaceChildren(...VIEWS.filter(([name]) => name !== 'database' || project.database).map(([name, text], place) =>
    el('button', {
      role: 'tab', id: `tab-${name}`, 'aria-selected': String((at.view ?? 'rows') === name), 'aria-controls': 'view',
      tabindex: (at.view ?? 'rows') === name ? 0 : -1, title: `${text} (${place + 1})`,
      onclick: () => go({ view: name === 'rows' ? undefined : name }) }, text,
      name === 'database' && project.doubtful ? el('span', { class: 'count' }, project.doubtful) : '',
      name === 'plan' && page.run.state === 'running' ? el('span', { class: 'count' }, '…') : '')))
  showLists()
}

function showLists() {
  const { project, outline, at } = page
  const words = $('search').value.trim().toLowerCase()
  const columns = name => outline?.plan.tables.find(one => one.name === name)?.columns ?? []
  const matches = name => !words || name.toLowerCase().includes(words)
    || columns(name).some(column => column.name.toLowerCase().includes(words))
  const item = (name, isCurrent, action, number, marks) => el('li', {},
    el('button', { class: 'item', 'aria-current': isCurrent ? 'true' : undefined, onclick: action, title: name },
      el('span', { class: 'name' }, name), marks, number !== undefined && el('span', { class: 'number', title: rows(number) }, short(number))))
  const tables = (outline?.tables ?? []).filter(one => matches(one.name))
  const used = new Set((outline?.tables ?? []).flatMap(one => one.factories))
  const others = project.factories.filter(one => !one.isAbstract && !used.has(one.name) && matches(one.name))
  const parts = []
  parts.push(el('h2', {}, at.factory ? 'Tables' : `Tables of ${at.scenario ?? ''}`,
    el('span', { class: 'number' }, words ? `${tables.length} of ${outline?.tables.length ?? 0}` : tables.length || '')))
  parts.push(el('ul', { id: 'tables' }, tables.map(one => item(one.name, one.name === at.table,
    () => go({ table: one.name, from: undefined, row: undefined, view: at.view === 'plan' || at.view === 'graph' || at.view === 'database' ? undefined : at.view }), one.rows,
    page.changed.has(one.name) && el('span', { class: 'changed', title: 'its rows have changed', 'aria-label': 'changed' }, '●')))))
  if (!tables.length && words) parts.push(el('p', { class: 'empty' }, 'No table or column has that name.'))
  if (others.length) {
    parts.push(el('h2', {}, 'Other factories', el('span', { class: 'number' }, others.length)))
    parts.push(el('ul', {}, others.map(one => item(one.name, at.factory === one.name,
      () => go({ factory: one.name, scenario: undefined, table: undefined, from: undefined, row: undefined, view: undefined })))))
  }
  $('lists').replaceChildren(...parts)
}

function showProblems() {
  const { project, outline } = page
  const found = [...(project?.diagnostics ?? [])]
  if (page.failure && page.outline) for (const one of page.failure.body?.diagnostics ?? []) found.push(one)
  for (const one of outline?.warnings ?? []) found.push(one)
  const seen = new Set()
  const unique = found.filter(one => {
    const key = `${one.file}:${one.line}:${one.column} ${one.message}`
    return !seen.has(key) && seen.add(key)
  })
  const errors = unique.filter(one => one.severity === 'error')
  const warnings = unique.filter(one => one.severity !== 'error')
  const parts = []
  if (project?.isStale || (errors.length && page.outline)) {
    parts.push(el('p', { class: 'stale' }, 'The rows below are from before this error.'))
  }
  if (project?.failure && page.outline) parts.push(failureBox({ body: project.failure }))
  parts.push(...errors.slice(0, 20).map(diagnosticBox))
  if (errors.length > 20) parts.push(el('p', { class: 'hint' }, `and ${errors.length - 20} more errors`))
  if (outline?.databaseProblem) {
    parts.push(el('div', { class: 'problem warning' }, el('p', { class: 'message' },
      el('strong', {}, 'database'), ` ${outline.databaseProblem}; what is shown is for an empty one`)))
  }
  if (warnings.length) {
    const isOpen = document.querySelector('#warnings')?.open
    parts.push(el('details', { id: 'warnings', open: isOpen }, el('summary', {}, `${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}`),
      warnings.slice(0, 50).map(diagnosticBox)))
  }
  $('problems').replaceChildren(...parts)
  if (errors.length) announce(`${errors.length} errors. ${errors[0].message}`)
}

/** Loads again what has changed; the rows mark the differences themselves. */
async function refresh() {
  try { page.project = await get('project') } catch (error) { page.failure = error; return show() }
  if (!page.project.diagnostics.some(one => one.severity === 'error')) {
    chooseDefault()
    await loadOutline()
  }
  await show()
  loadDetails()
}

let stream
let pending = false

function listen() {
  stream?.close()
  stream = new EventSource('api/events')
  const live = $('live')
  stream.onopen = () => { live.textContent = 'live'; live.dataset.state = 'live' }
  stream.onerror = () => { live.textContent = 'not connected'; live.dataset.state = 'lost' }
  const changed = async () => {
    if (pending) { pending = 'again'; return }
    pending = true
    do { pending = true; await refresh() } while (pending === 'again')
    pending = false
  }
  stream.addEventListener('change', changed)
  stream.addEventListener('checked', async () => {
    page.project = await get('project')
    showProblems()
  })
  stream.addEventListener('run', event => {
    const before = page.run.state
    page.run = JSON.parse(event.data)
    runChanged(before)
    if (before !== page.run.state) showFrame()
  })
}

// A page that nobody sees keeps no connection: browsers allow six to a server.
document.addEventListener('visibilitychange', () => {
  if (document.hidden) {
    stream?.close()
    stream = null
  } else if (!stream) {
    listen()
    refresh()
    get('run').then(run => { const before = page.run.state; page.run = run; runChanged(before) })
  }
})

function setTheme(theme) {
  if (theme) document.documentElement.dataset.theme = theme
  try { if (theme) localStorage.setItem('theme', theme) } catch { /* private windows have none */ }
}

export function switchTheme() {
  const isDark = document.documentElement.dataset.theme
    ? document.documentElement.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  setTheme(isDark ? 'light' : 'dark')
}

try { setTheme(localStorage.getItem('theme')) } catch { /* private windows have none */ }
$('theme').addEventListener('click', switchTheme)
$('help-button').addEventListener('click', showHelp)
$('scenario').addEventListener('change', event => {
  const [kind, name] = [event.target.value.slice(0, 1), event.target.value.slice(2)]
  if (kind === 's') go({ scenario: name, factory: undefined, table: undefined, from: undefined, row: undefined })
})
$('search').addEventListener('input', showLists)
$('search').addEventListener('keydown', event => {
  if (event.key === 'Enter') document.querySelector('#tables .item')?.click()
})
$('tabs').addEventListener('keydown', event => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (!step) return
  const tabs = [...$('tabs').children]
  const next = tabs[(tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length]
  next.click()
  $(next.id)?.focus()
})
window.addEventListener('hashchange', follow)
bindKeys(VIEWS)
page.at = Object.fromEntries(new URLSearchParams(location.hash.slice(1)))
listen()
load()
get('run').then(run => { page.run = run; runChanged('idle') })

"""###, "text/javascript; charset=utf-8")
    case "plan.js": (
      ###"""
// What a run will do, and the button that does it.

import { $, el, get, post, count, short, bytes, duration, rows, announce, failureBox } from './dom.js'
import { page, go } from './main.js'

const ROUTES = { created: 'new table', 'in-place': 'in place', rebuild: 'without indexes' }

export function showPlan(view) {
  const { outline, at } = page
  const plan = outline.plan
  const tables = new Map(outline.tables.map(table => [table.name, table]))
  const scenario = page.project.scenarios.find(one => one.name === at.scenario)
  view.replaceChildren(
    el('div', { class: 'figures' },
      figure(count(plan.rows), plan.rows === 1 ? 'row' : 'rows'), figure(bytes(plan.bytes), 'of values'),
      at.factory ? '' : el('div', { class: 'figure', id: 'estimate' }),
      figure(String(plan.tables.length), plan.tables.length === 1 ? 'table' : 'tables'),
      figure(String(plan.seed), `seed, now ${plan.now.replace('T', ' ').replace(/:00Z$/, '')}`)),
    at.factory ? el('p', { class: 'hint' }, 'A factory by itself has no database. Choose a scenario to run it.') : el('div', { id: 'run' }),
    el('h3', {}, 'Steps'),
    el('div', { class: 'wide' }, el('table', { class: 'steps' },
      el('thead', {}, el('tr', {}, ['', 'Step', 'Table', 'Rows', 'Size', 'Route'].map((text, place) => el('th', { scope: 'col', class: place === 3 || place === 4 ? 'number' : '' }, text)))),
      el('tbody', {}, plan.steps.map((step, place) => {
        const table = tables.get(step.tables[0])
        return el('tr', { data: { action: step.action } }, el('td', { class: 'row-number' }, place + 1),
          el('td', {}, step.action, ' ', step.factory ?? '', step.group ? ` as ${step.group}` : ''),
          el('td', {}, step.action === 'create' ? el('a', { href: '#', onclick: event => { event.preventDefault(); go({ table: step.tables[0], view: undefined, from: undefined, row: undefined }) } }, step.tables[0])
            : step.tables.length ? step.tables.join(', ') : el('code', {}, step.statements.join('; '))),
          el('td', { class: 'number' }, step.rows === undefined || step.rows === null ? '' : step.action === 'truncate' ? (step.rows ? `−${count(step.rows)}` : '0') : count(step.rows)),
          el('td', { class: 'number' }, step.bytes ? bytes(step.bytes) : ''),
          el('td', {}, step.action === 'create' && table ? el('span', { title: table.routeReason }, ROUTES[table.route] ?? table.route, el('small', {}, table.routeReason)) : ''))
      })))),
    plan.cycles.length ? [el('h3', {}, 'Cycles'), el('ul', {}, plan.cycles.map(one => el('li', {}, one)))] : '',
    plan.notes.length ? [el('h3', {}, 'Notes'), el('ul', {}, plan.notes.map(one => el('li', {}, one)))] : '')
  showEstimate()
  if (scenario) showRun(scenario)
}

/** How long a run takes, by earlier ones on this machine. */
export function showEstimate() {
  const seconds = page.details?.seconds
  $('estimate')?.replaceChildren(
    el('strong', {}, seconds ? duration(seconds) : '–'),
    el('span', {}, seconds ? 'estimated, by earlier runs here' : page.details ? 'no similar run was measured on this machine' : 'estimating …'))
}

const figure = (value, label) => el('div', { class: 'figure' }, el('strong', {}, value), el('span', {}, label))

function showRun(scenario) {
  const place = $('run')
  if (!place) return
  const run = page.run
  const isOwn = run.scenario === scenario.name
  const isRunning = run.state === 'running'
  const hasErrors = page.project.isStale || page.project.diagnostics.some(one => one.severity === 'error')
  const shown = `${scenario.name}, ${run.scenario}`
  // A button that each step of the run replaces can hardly be clicked.
  if (isRunning && place.dataset.shown === shown && $('interrupt')) {
    place.lastChild.replaceWith(isOwn ? result(run) : '')
    return
  }
  place.dataset.shown = shown
  const keepsFocus = place.contains(document.activeElement)
  place.replaceChildren(
    el('div', { class: 'run-bar' },
      isRunning ? el('button', { class: 'stop', id: 'interrupt', onclick: interrupt }, 'Interrupt')
        : el('button', { class: 'start', id: 'start', disabled: hasErrors, onclick: () => start(scenario.name), title: hasErrors ? 'The files have errors' : 'Runs the scenario, as seed run does' }, 'Run'),
      el('span', {}, isRunning && !isOwn ? `${run.scenario} is being run` : ['into ', el('code', {}, scenario.database ?? 'no database')])),
    isOwn ? result(run) : '')
  if (keepsFocus) place.querySelector('button')?.focus()
}

function result(run) {
  if (run.state === 'running') {
    const rate = run.seconds > 0.5 ? run.rowsDone / run.seconds : 0
    return el('div', { class: 'progress' },
      el('progress', { max: Math.max(1, run.rowsTotal), value: run.rowsTotal ? run.rowsDone : undefined, 'aria-label': 'Progress of the run' }),
      el('p', {}, run.rowsTotal ? `${run.table}: ${count(run.rowsDone)} of ${rows(run.rowsTotal)}` : 'Preparing …',
        rate ? `, ${short(Math.round(rate))} rows/s, ${duration((run.rowsTotal - run.rowsDone) / rate)} left` : ''))
  }
  if (run.state === 'done') return report(run)
  if (run.state === 'failed') return el('div', { id: 'outcome', data: { state: 'failed' } }, failureBox({ body: run.failure }))
  if (run.state === 'interrupted') {
    return el('div', { id: 'outcome', class: 'problem warning', data: { state: 'interrupted' } }, el('p', { class: 'message' }, el('strong', {}, 'interrupted'), ` after ${duration(run.seconds)}; ${run.failure?.state ?? 'the database is unchanged'}`))
  }
  return ''
}

function report(run) {
  const found = run.report
  return el('div', { id: 'outcome', class: 'report', data: { state: 'done' } },
    el('p', {}, el('span', { class: 'done' }, '✓ '), `${rows(found.rows)} in ${duration(found.seconds)}, ${short(Math.round(found.rows / Math.max(found.seconds, 0.001)))} rows/s`),
    el('p', {}, 'digest ', el('code', { id: 'digest' }, found.digest)),
    found.checks.length ? el('p', {}, `${found.checks.filter(one => !one.skipped).length} of ${found.checks.length} expectations hold${found.checks.some(one => one.skipped) ? '; the others were skipped' : ''}`) : '',
    found.notes.map(one => el('p', { class: 'hint' }, one)),
    el('details', {}, el('summary', {}, 'Tables'), el('div', { class: 'wide' }, el('table', { class: 'steps' },
      el('thead', {}, el('tr', {}, ['Table', 'Rows', 'Time', 'Digest'].map((text, place) => el('th', { scope: 'col', class: place === 1 || place === 2 ? 'number' : '' }, text)))),
      el('tbody', {}, found.tables.map(one => el('tr', {}, el('td', {}, one.name), el('td', { class: 'number' }, count(one.rows)), el('td', { class: 'number' }, duration(one.seconds)), el('td', {}, el('code', {}, one.digest)))))))))
}

async function start(name) {
  try {
    const before = page.run
    const answer = await post('run', { scenario: name })
    // A short run has ended before the answer arrives: its event is newer.
    if (page.run === before) page.run = answer
    announce('the run has started')
  } catch (error) {
    page.run = { state: 'failed', scenario: name, failure: error.body ?? { message: error.message } }
  }
  redraw()
}

async function interrupt() {
  try { await post('interrupt') } catch (error) { announce(error.message) }
}

function redraw() {
  const scenario = page.project?.scenarios.find(one => one.name === page.at.scenario)
  if (scenario && page.at.view === 'plan') showRun(scenario)
}

/** Shows how far the run is. */
export function runChanged(before) {
  redraw()
  if (before === 'running' && page.run.state !== 'running') announce(page.run.state === 'done' ? `the run is done: ${rows(page.run.report.rows)}` : `the run has ${page.run.state}`)
}

"""###, "text/javascript; charset=utf-8")
    case "rows.js": (
      ###"""
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

"""###, "text/javascript; charset=utf-8")
    case "studio.css": (
      ###"""
:root {
  color-scheme: light dark;
  --back: light-dark(#f6f7f5, #14171a);
  --panel: light-dark(#ffffff, #1b1f23);
  --raised: light-dark(#ffffff, #242a30);
  --line: light-dark(#dfe3dd, #323940);
  --soft: light-dark(#eef1ec, #22282d);
  --text: light-dark(#1c2321, #e4e9e6);
  --faint: light-dark(#5c6863, #9aa6a1);
  --accent: light-dark(#1b7045, #5cc98f);
  --accent-soft: light-dark(#dcf1e5, #17382a);
  --on-accent: light-dark(#ffffff, #0c1f15);
  --link: light-dark(#1a5fb4, #8ab8f5);
  --mark: light-dark(#fff1c2, #4b3c0a);
  --mark-line: light-dark(#c98a00, #e0b23f);
  --bad: light-dark(#b42318, #ff8a7d);
  --bad-soft: light-dark(#fdecea, #3a1d1b);
  --warn: light-dark(#8a5a00, #e8b84a);
  --warn-soft: light-dark(#fdf4dd, #352b12);
  --bar: light-dark(#4c9f78, #4fae80);
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
}
:root[data-theme="light"] { color-scheme: light }
:root[data-theme="dark"] { color-scheme: dark }
* { box-sizing: border-box }
[hidden] { display: none !important }
html, body { height: 100%; margin: 0 }
body { display: flex; flex-direction: column; background: var(--back); color: var(--text) }
h1, h2, h3, h4, p, ul, dl, dd, figure { margin: 0; padding: 0 }
ul { list-style: none }
button, input, select { font: inherit; color: inherit }
button { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 4px 10px; cursor: pointer }
button:hover:not(:disabled) { border-color: var(--faint) }
button:disabled { opacity: .45; cursor: default }
button.quiet { background: none; border-color: transparent; min-width: 32px }
input, select { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 4px 8px; min-width: 0 }
a { color: var(--link); text-decoration: none }
a:hover { text-decoration: underline }
code, pre { font-family: var(--mono); font-size: .92em }
small { font-size: 12px; color: var(--faint); font-weight: 400 }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; border-radius: 4px }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.skip { position: absolute; left: -999px; top: 4px; background: var(--raised); padding: 6px 12px; z-index: 10 }
.skip:focus { left: 8px }
.grow { flex: 1 }
.empty, .hint { color: var(--faint) }
.number { text-align: right; font-variant-numeric: tabular-nums }

.top { display: flex; align-items: center; gap: 16px; padding: 8px 16px; border-bottom: 1px solid var(--line); background: var(--panel) }
.top h1 { font-size: 15px; font-weight: 650; display: flex; align-items: center; gap: 8px; white-space: nowrap }
.leaf { width: 20px; height: 20px; background: url(icon.svg) center/contain no-repeat }
.pick { display: flex; align-items: center; gap: 8px; color: var(--faint) }
.pick select { color: var(--text); min-width: 120px; max-width: 260px }
.folder { color: var(--faint); font-family: var(--mono); font-size: 12px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.live { color: var(--faint); font-size: 12px; display: flex; align-items: center; gap: 6px; white-space: nowrap }
.live::before { content: ""; width: 8px; height: 8px; border-radius: 50%; background: var(--faint) }
.live[data-state="live"]::before { background: var(--accent) }
.live[data-state="lost"] { color: var(--bad) }
.live[data-state="lost"]::before { background: var(--bad) }

.frame { flex: 1; display: flex; min-height: 0 }
#side { width: 248px; flex: none; border-right: 1px solid var(--line); padding: 12px 0 12px 12px; display: flex; flex-direction: column; gap: 10px; background: var(--panel) }
#side #search { margin-right: 12px; padding: 6px 10px }
#lists { overflow-y: auto; flex: 1; padding-right: 12px }
#lists h2 { font-size: 11px; letter-spacing: .05em; text-transform: uppercase; color: var(--faint); font-weight: 600; display: flex; justify-content: space-between; padding: 10px 8px 4px }
#lists .empty { padding: 4px 8px }
.item { display: flex; width: 100%; gap: 6px; align-items: baseline; border: 0; background: none; text-align: left; padding: 4px 8px; border-radius: 6px }
.item:hover { background: var(--soft) }
.item[aria-current] { background: var(--accent-soft); color: var(--accent); font-weight: 600 }
.item .name { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.item .number { color: var(--faint); font-size: 12px; font-weight: 400 }
.item .changed { color: var(--mark-line); font-size: 10px }

#main { flex: 1; min-width: 0; display: flex; flex-direction: column; padding: 14px 18px 0; gap: 10px }
#main > .head { display: flex; align-items: center; gap: 20px; flex-wrap: wrap }
#title { font-size: 20px; font-weight: 650; display: flex; align-items: baseline; gap: 10px; overflow-wrap: anywhere }
#tabs { display: flex; gap: 2px; background: var(--soft); padding: 3px; border-radius: 8px; margin-left: auto }
#tabs button { border: 0; background: none; padding: 4px 12px; color: var(--faint) }
#tabs button[aria-selected="true"] { background: var(--raised); color: var(--text); font-weight: 600; box-shadow: 0 1px 2px rgb(0 0 0 / .14) }
#tabs .count { margin-left: 6px; background: var(--mark); color: var(--warn); border-radius: 9px; padding: 0 6px; font-size: 12px }
#view { flex: 1; min-height: 0; overflow: auto; display: flex; flex-direction: column; gap: 10px; padding-bottom: 14px; outline-offset: -2px }
#view > .empty { padding: 40px; text-align: center }
.bar { display: flex; align-items: center; gap: 6px; flex-wrap: wrap; flex: none; color: var(--faint); font-variant-numeric: tabular-nums }
.bar button { color: var(--text) }
.bar .jump { margin-left: 8px }
.bar .jump input { width: 128px; text-align: right; color: var(--text) }
.bar .time { font-size: 12px }
.bar .changes { background: var(--mark); color: var(--warn); padding: 2px 10px; border-radius: 10px; margin-right: 8px }
.bar .check { margin-left: 8px; color: var(--text) }

.scroll { flex: 1; min-height: 0; overflow: auto; border: 1px solid var(--line); border-radius: 8px; background: var(--panel) }
table { border-collapse: separate; border-spacing: 0 }
table.rows { font-size: 13px; min-width: 100% }
.rows th, .rows td { padding: 4px 12px; border-bottom: 1px solid var(--line); text-align: left; white-space: nowrap; max-width: 320px; overflow: hidden; text-overflow: ellipsis }
.rows td { font-family: var(--mono); font-size: 12.5px }
.rows thead th { position: sticky; top: 0; background: var(--panel); z-index: 2; font-weight: 600; padding-top: 8px; padding-bottom: 8px; line-height: 1.3; border-bottom-color: var(--faint) }
.rows thead th small { display: block; font-family: var(--mono); font-size: 11px }
.rows thead th.changed { box-shadow: inset 0 -3px var(--mark-line) }
.rows .row-number { position: sticky; left: 0; background: var(--panel); z-index: 1; text-align: right; font-weight: 400; color: var(--faint); border-right: 1px solid var(--line); padding: 0 }
.rows thead .row-number { z-index: 3; padding: 8px 10px }
.rows .row-number button { border: 0; background: none; color: inherit; width: 100%; text-align: right; padding: 4px 10px; font-variant-numeric: tabular-nums; border-radius: 0 }
.rows .row-number button:hover { color: var(--link); text-decoration: underline }
.rows .number { text-align: right }
.rows .null { color: var(--faint); font-style: italic }
.rows .key { color: var(--faint) }
.rows tbody tr:hover > * { background: var(--soft) }
.rows tbody tr[aria-selected="true"] > * { background: var(--accent-soft) }
.rows td.changed, .rows tbody tr:hover > td.changed { background: var(--mark); animation: change 1.2s ease-out }
@keyframes change { from { background: var(--mark-line) } }
.rows td:focus-visible, .rows td:focus { outline: 2px solid var(--accent); outline-offset: -2px; border-radius: 0 }

#detail { width: 340px; flex: none; border-left: 1px solid var(--line); background: var(--panel); overflow-y: auto; padding: 14px 16px }
#detail .head { display: flex; justify-content: space-between; align-items: start; gap: 8px }
#detail h3 { font-size: 15px }
#detail h4 { margin: 18px 0 6px; font-size: 13px }
#detail .values > dt { color: var(--faint); font-size: 12px; margin-top: 10px }
#detail .values > dd { overflow-wrap: anywhere }
#detail .value { font-family: var(--mono); font-size: 13px; white-space: pre-wrap }
#detail .null { color: var(--faint); font-style: italic }
#detail .values dd > div p:first-child, #detail .values dd > div p:last-child { display: none }
#detail .values dd > div { color: var(--faint); font-size: 12px }
#detail .values dd > div pre { margin: 0; white-space: pre-wrap; color: var(--accent); font-size: 11.5px }
#detail .children li { margin-bottom: 8px }
.links { display: flex; flex-wrap: wrap; gap: 2px 10px; font-family: var(--mono); font-size: 12.5px }
.more { color: var(--faint); font-family: system-ui }

#tip { position: fixed; z-index: 20; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 8px 12px; max-width: 480px; box-shadow: 0 6px 24px rgb(0 0 0 / .18); font-size: 12.5px; pointer-events: none }
#tip pre { margin: 4px 0; color: var(--accent); white-space: pre-wrap; overflow-wrap: anywhere }
#tip .type, #tip .from { color: var(--faint) }

#problems:empty { display: none }
#problems { display: flex; flex-direction: column; gap: 6px; max-height: 40%; overflow: auto; flex: none }
.problem { border: 1px solid var(--line); border-left: 4px solid var(--faint); border-radius: 6px; padding: 8px 12px; background: var(--panel) }
.problem.error { border-left-color: var(--bad); background: var(--bad-soft) }
.problem.error strong { color: var(--bad) }
.problem.warning { border-left-color: var(--warn); background: var(--warn-soft) }
.problem.warning strong { color: var(--warn) }
.problem .place { font-family: var(--mono); font-size: 12.5px; font-weight: 600 }
.problem .source { margin: 6px 0 0; overflow-x: auto; line-height: 1.35; tab-size: 4 }
.problem .gutter { color: var(--faint); user-select: none }
.problem mark { background: none; color: var(--bad); font-weight: 700 }
.problem.warning mark { color: var(--warn) }
.problem .caret { color: var(--bad); font-weight: 700 }
.problem.warning .caret { color: var(--warn) }
.problem .source .hint { color: var(--accent) }
.stale { color: var(--faint) }
#warnings summary { cursor: pointer; color: var(--warn) }
#warnings .problem { margin-top: 6px }

.sample { color: var(--faint) }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 12px }
.card { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 12px 14px; min-width: 0; display: flex; flex-direction: column; gap: 8px }
.card h3 { font-size: 14px; display: flex; justify-content: space-between; gap: 8px; align-items: baseline }
.card h3 small { font-family: var(--mono); font-size: 11px }
.card .source { font-family: var(--mono); font-size: 12px; color: var(--accent); overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.tag { font-family: system-ui; font-size: 11px; color: var(--faint); border: 1px solid var(--line); border-radius: 8px; padding: 0 6px; margin-left: 8px }
.nulls { height: 4px; background: var(--accent-soft); border-radius: 2px; overflow: hidden }
.nulls .fill { display: block; height: 100%; background: var(--faint) }
.facts { display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: 12.5px }
.facts dt { color: var(--faint); float: left; margin-right: 5px }
.facts dt, .facts dd { display: inline }
.plot svg { width: 100%; height: 84px; display: block }
.plot .bar { fill: var(--bar) }
.plot .hit { fill: transparent }
.plot .bin:hover .hit { fill: var(--soft) }
.plot .bin:hover .bar { fill: var(--accent) }
.plot .axis { stroke: var(--line) }
.plot figcaption { display: flex; justify-content: space-between; font-size: 11px; color: var(--faint); gap: 8px; font-variant-numeric: tabular-nums; margin-top: 3px }
.top-values { width: 100%; font-size: 12.5px; table-layout: fixed }
.top-values caption { text-align: left; font-size: 11px; color: var(--faint) }
.top-values th { font-weight: 400; font-family: var(--mono); font-size: 12px; text-align: left; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; width: 48%; padding: 1px 8px 1px 0 }
.top-values .number { width: 68px; color: var(--faint); white-space: nowrap }
.meter .fill { display: block; height: 9px; background: var(--bar); border-radius: 2px }

#view[data-view="graph"] { overflow: hidden }
.canvas { flex: 1; min-height: 0; border: 1px solid var(--line); border-radius: 8px; background: var(--panel); overflow: hidden }
.graph { width: 100%; height: 100%; display: block; cursor: grab; touch-action: none }
.graph:active { cursor: grabbing }
.box { cursor: pointer }
.box rect { fill: var(--raised); stroke: var(--line); stroke-width: 1.2 }
.box:hover rect { stroke: var(--accent) }
.box:focus { outline: none }
.box:focus-visible rect { stroke: var(--accent); stroke-width: 3 }
.box.chosen rect { fill: var(--accent-soft); stroke: var(--accent); stroke-width: 2 }
.box.cycle rect { stroke: var(--bad); stroke-dasharray: 5 3 }
.box.changed rect { fill: var(--mark) }
.box text { fill: var(--text); font-size: 13px }
.box .name { font-weight: 600 }
.box .number { fill: var(--faint); font-size: 11.5px; text-anchor: start }
.box .mark { fill: var(--bad) }
.edge { fill: none; stroke: var(--faint); stroke-width: 1.3; opacity: .55 }
.edge.optional { stroke-dasharray: 4 3 }
.edge.cycle { stroke: var(--bad); opacity: .9 }
.edge.near { stroke: var(--accent); stroke-width: 2.2; opacity: 1 }
.marking .edge:not(.near) { opacity: .22 }
.marking .box:not(.near) { opacity: .62 }
.edge.near { marker-start: url(#arrow-near) }
.arrow-near path { fill: var(--accent) }
.arrow path { fill: var(--faint) }
.arrow-cycle path { fill: var(--bad) }
.legend { display: flex; align-items: center; gap: 8px; font-size: 12px }
.legend .line { width: 26px; border-top: 2px solid var(--faint); margin-left: 8px }
.legend .line.optional { border-top-style: dashed }
.legend .line.cycle { border-top-color: var(--bad) }

.figures { display: flex; flex-wrap: wrap; gap: 10px }
.figure { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 10px 16px; display: flex; flex-direction: column }
.figure strong { font-size: 20px; font-weight: 650; font-variant-numeric: tabular-nums }
.figure span { font-size: 12px; color: var(--faint) }
#view h3 { font-size: 14px; margin-top: 6px }
.card h3, #view .card h3 { margin-top: 0 }
.wide { overflow-x: auto; flex: none; border: 1px solid var(--line); border-radius: 8px; background: var(--panel) }
.steps { width: 100%; font-size: 13px }
.steps th, .steps td { padding: 6px 12px; text-align: left; border-bottom: 1px solid var(--line); vertical-align: top }
.steps tr:last-child > td { border-bottom: 0 }
.steps th { font-weight: 600; color: var(--faint); font-size: 12px }
.steps .number { text-align: right; white-space: nowrap }
.steps td:nth-child(2) { white-space: nowrap }
.choices td:nth-child(2) { white-space: normal }
.steps td small { min-width: 180px }
.steps .row-number { color: var(--faint); text-align: right; width: 1% }
.steps td small { display: block; max-width: 420px }
.steps code { display: block; white-space: pre-wrap; overflow-wrap: anywhere; min-width: 260px; max-width: 640px }
#run { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 12px 16px; display: flex; flex-direction: column; gap: 10px; flex: none }
.run-bar { display: flex; align-items: center; gap: 14px }
.start { background: var(--accent); color: var(--on-accent); border-color: var(--accent); font-weight: 600; padding: 6px 22px }
.stop { background: var(--bad-soft); color: var(--bad); border-color: var(--bad); font-weight: 600; padding: 6px 16px }
.progress progress { width: 100%; height: 10px; accent-color: var(--accent) }
.progress p { color: var(--faint); font-variant-numeric: tabular-nums }
.report { display: flex; flex-direction: column; gap: 4px }
.report .done { color: var(--accent); font-weight: 700 }
.report summary { cursor: pointer; color: var(--link); margin-top: 4px }
.report .wide { margin-top: 6px }

.choices form { display: flex; gap: 6px }
.choices input { flex: 1; font-family: var(--mono); font-size: 12.5px; min-width: 240px }
.choices .doubt { color: var(--warn) }
.choices .such { font-family: var(--mono); font-size: 12px; color: var(--faint); max-width: 300px }
.choices .such span { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.choices .reply .problem { margin-top: 6px }

dialog { border: 1px solid var(--line); border-radius: 12px; background: var(--raised); color: var(--text); padding: 20px 26px; max-width: 520px }
dialog::backdrop { background: rgb(0 0 0 / .4) }
dialog dl { display: grid; grid-template-columns: auto 1fr; gap: 6px 16px; margin: 14px 0 }
kbd { font-family: var(--mono); font-size: 12px; background: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: 1px 6px; white-space: nowrap }

@media (max-width: 900px) {
  #side { width: 180px }
  #detail { position: fixed; right: 0; top: 48px; bottom: 0; box-shadow: -8px 0 24px rgb(0 0 0 / .2) }
}
@media (prefers-reduced-motion: reduce) { * { animation: none !important } }

"""###, "text/css; charset=utf-8")
    case "tip.js": (
      ###"""
// A note beside what the pointer or the keyboard is on.

import { $ } from './dom.js'

export function showTip(anchor, content) {
  const tip = $('tip')
  tip.replaceChildren(content)
  tip.hidden = false
  const place = anchor.getBoundingClientRect()
  const size = tip.getBoundingClientRect()
  const left = Math.min(place.left, innerWidth - size.width - 12)
  const below = place.bottom + 6
  const top = below + size.height > innerHeight ? place.top - size.height - 6 : below
  tip.style.left = `${Math.max(8, left)}px`
  tip.style.top = `${Math.max(8, top)}px`
}

export function hideTip() { $('tip').hidden = true }

"""###, "text/javascript; charset=utf-8")
    default: nil
    }
  }
}
