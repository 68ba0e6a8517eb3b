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
