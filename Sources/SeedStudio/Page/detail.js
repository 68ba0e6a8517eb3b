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
