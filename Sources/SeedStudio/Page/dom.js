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
