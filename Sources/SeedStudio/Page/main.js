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
