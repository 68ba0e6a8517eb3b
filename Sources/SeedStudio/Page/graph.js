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
