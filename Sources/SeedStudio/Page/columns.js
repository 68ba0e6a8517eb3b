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
