// Places tables in layers, those that others refer to at the left: after K. Sugiyama, S. Tagawa and M. Toda, "Methods for
// visual understanding of hierarchical system structures" (1981), with the cycles found by R. Tarjan's algorithm (1972).

const [WIDTH, HEIGHT, GAP_X, GAP_Y] = [190, 46, 90, 16]
/** A column of boxes isn't longer than this; a layer with more has several. */
const TALLEST = 22
/** Where an edge passes between boxes, below the top of its place. */
const POINT = 3

/**
 * @param {{name: string}[]} nodes
 * @param {{from: string, to: string}[]} edges from the table with the key to the one that it refers to
 * @returns places of all nodes, the paths of the edges, and which of both are in cycles
 */
export function layOut(nodes, edges) {
  const index = new Map(nodes.map((node, place) => [node.name, place]))
  const links = edges.map(edge => ({ edge, child: index.get(edge.from), parent: index.get(edge.to) })).filter(link => link.child !== undefined && link.parent !== undefined)
  const others = links.filter(link => link.child !== link.parent)
  const component = components(nodes.length, others)
  const sizes = new Map()
  for (const one of component) sizes.set(one, (sizes.get(one) ?? 0) + 1)
  for (const link of links) link.isInCycle = link.child !== link.parent && component[link.child] === component[link.parent]
  const forward = withoutCycles(nodes.length, others)
  const layer = layersOf(nodes.length, forward)
  const isLinked = new Set(others.flatMap(link => [link.child, link.parent]))

  // Long edges pass through places of their own, so that no box is in their way.
  const items = nodes.map((node, place) => ({ node: place, layer: layer[place], near: [] })).filter(item => isLinked.has(item.node))
  const itemOf = new Map(items.map(item => [item.node, item]))
  const withPaths = forward.length <= 1200
  for (const link of forward) {
    let last = itemOf.get(link.parent)
    link.path = [last]
    for (let at = layer[link.parent] + 1; withPaths && at < layer[link.child]; at++) {
      const point = { layer: at, near: [last], isPoint: true }
      last.near.push(point)
      items.push(point)
      link.path.push(point)
      last = point
    }
    const child = itemOf.get(link.child)
    last.near.push(child)
    child.near.push(last)
    link.path.push(child)
  }
  const layers = []
  for (const item of items) (layers[item.layer] ??= []).push(item)
  for (let at = 0; at < layers.length; at++) layers[at] ??= []
  arrange(layers)
  const size = place(layers)

  const boxes = new Array(nodes.length)
  for (const item of items) if (!item.isPoint) boxes[item.node] = { x: item.x, y: item.y }
  // Tables without references stand below.
  const alone = nodes.map((_, place) => place).filter(one => !isLinked.has(one))
  const perLine = Math.max(3, Math.floor((size.width + GAP_X) / (WIDTH + 20)))
  const top = size.height ? size.height + 30 : 0
  alone.forEach((one, order) => {
    boxes[one] = { x: (order % perLine) * (WIDTH + 20), y: top + Math.floor(order / perLine) * (HEIGHT + GAP_Y) }
  })
  return {
    boxes, width: WIDTH, height: HEIGHT,
    isInCycle: component.map(one => sizes.get(one) > 1),
    selfReferences: new Set(links.filter(link => link.child === link.parent).map(link => link.child)),
    lines: others.map(link => ({ link: link.edge, child: link.child, parent: link.parent, isInCycle: link.isInCycle, d: path(link, boxes) })),
  }
}

/** The strongly connected component of each node. */
function components(count, links) {
  const next = Array.from({ length: count }, () => [])
  for (const link of links) next[link.child].push(link.parent)
  const order = new Array(count).fill(-1)
  const low = new Array(count).fill(0)
  const component = new Array(count).fill(-1)
  const open = []
  let counter = 0
  for (let start = 0; start < count; start++) {
    if (order[start] >= 0) continue
    const path = [[start, 0]]
    while (path.length) {
      const step = path.at(-1)
      const [node] = step
      if (step[1] === 0) { order[node] = low[node] = counter++; open.push(node) }
      if (step[1] < next[node].length) {
        const to = next[node][step[1]++]
        if (order[to] < 0) path.push([to, 0])
        else if (component[to] < 0) low[node] = Math.min(low[node], order[to])
        continue
      }
      path.pop()
      if (path.length) low[path.at(-1)[0]] = Math.min(low[path.at(-1)[0]], low[node])
      if (low[node] === order[node]) {
        let one
        do { one = open.pop(); component[one] = node } while (one !== node)
      }
    }
  }
  return component
}

/** The edges that lead no search back to where it came from; the others close cycles. */
function withoutCycles(count, links) {
  const next = Array.from({ length: count }, () => [])
  for (const link of links) next[link.child].push(link)
  const state = new Array(count).fill(0)
  const kept = []
  for (let start = 0; start < count; start++) {
    if (state[start]) continue
    const path = [[start, 0]]
    state[start] = 1
    while (path.length) {
      const step = path.at(-1)
      if (step[1] < next[step[0]].length) {
        const link = next[step[0]][step[1]++]
        if (state[link.parent] === 1) { link.isBack = true; continue }
        kept.push(link)
        if (!state[link.parent]) { state[link.parent] = 1; path.push([link.parent, 0]) }
      } else {
        state[step[0]] = 2
        path.pop()
      }
    }
  }
  return kept
}

/** The layer of each node: one more than that of the last table that it refers to. */
function layersOf(count, links) {
  const parents = Array.from({ length: count }, () => [])
  const children = Array.from({ length: count }, () => [])
  for (const link of links) { parents[link.child].push(link.parent); children[link.parent].push(link.child) }
  const layer = new Array(count).fill(0)
  const missing = parents.map(list => list.length)
  const ready = missing.flatMap((number, node) => number ? [] : [node])
  while (ready.length) {
    const node = ready.pop()
    for (const child of children[node]) {
      layer[child] = Math.max(layer[child], layer[node] + 1)
      if (--missing[child] === 0) ready.push(child)
    }
  }
  // A table that nothing needs earlier moves next to the first one that refers to it.
  for (let node = 0; node < count; node++) {
    if (!parents[node].length && children[node].length) layer[node] = Math.min(...children[node].map(child => layer[child])) - 1
  }
  return layer
}

/** Orders each layer by where the neighbours are, there and back. */
function arrange(layers) {
  for (const list of layers) list.forEach((item, order) => { item.order = order })
  const sort = (at, side) => {
    for (const item of layers[at]) {
      const near = item.near.filter(other => Math.sign(other.layer - item.layer) === side)
      item.weight = near.length ? near.reduce((sum, other) => sum + other.order / Math.max(1, layers[other.layer].length), 0) / near.length : item.order / Math.max(1, layers[at].length)
    }
    layers[at].sort((a, b) => a.weight - b.weight).forEach((item, order) => { item.order = order })
  }
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let at = 1; at < layers.length; at++) sort(at, -1)
    for (let at = layers.length - 2; at >= 0; at--) sort(at, 1)
  }
}

/** Gives each item its place; those of a long layer stand in several columns. */
function place(layers) {
  let x = 0
  let height = 0
  for (const list of layers) {
    const boxes = list.filter(item => !item.isPoint).length
    const columns = Math.max(1, Math.ceil(boxes / TALLEST))
    const perColumn = Math.ceil(list.length / columns)
    for (let column = 0; column < columns; column++) {
      const part = list.slice(column * perColumn, (column + 1) * perColumn)
      let y = 0
      for (const item of part) {
        item.x = x
        item.y = y
        y += item.isPoint ? 14 : HEIGHT + GAP_Y
      }
      part.height = y
      for (const item of part) item.column = part
      x += WIDTH + (column + 1 < columns ? 24 : GAP_X)
      height = Math.max(height, y)
    }
  }
  const columns = [...new Set(layers.flat().map(item => item.column))]
  for (const column of columns) for (const item of column) item.y += (height - column.height) / 2
  for (let round = 0; round < 8; round++) for (const column of round % 2 ? [...columns].reverse() : columns) settle(column, height)
  const all = layers.flat()
  const lowest = Math.min(0, ...all.map(item => item.y))
  for (const item of all) item.y -= lowest
  return { width: x - GAP_X, height: Math.max(0, ...all.map(item => item.y + HEIGHT)) }
}

/** Moves the items of a column towards their neighbours, as far as they don't meet. */
function settle(column, height) {
  const space = item => item.isPoint ? 14 : HEIGHT + GAP_Y
  const middle = item => item.isPoint ? POINT : HEIGHT / 2
  const wish = column.map(item => item.near.length ? item.near.reduce((sum, other) => sum + other.y + middle(other), 0) / item.near.length - middle(item) : item.y)
  // Groups of items that touch take the mean of what they wish (pool adjacent violators).
  const groups = []
  column.forEach((item, place) => {
    const start = column.slice(0, place).reduce((sum, one) => sum + space(one), 0)
    groups.push({ sum: wish[place] - start, count: 1 })
    while (groups.length > 1 && groups.at(-2).sum / groups.at(-2).count > groups.at(-1).sum / groups.at(-1).count) {
      const last = groups.pop()
      groups.at(-1).sum += last.sum
      groups.at(-1).count += last.count
    }
  })
  let offset = 0
  let place = 0
  for (const group of groups) for (let one = 0; one < group.count; one++) {
    column[place].y = group.sum / group.count + offset
    offset += space(column[place])
    place++
  }
}

function path(link, boxes) {
  const start = boxes[link.parent]
  const end = boxes[link.child]
  if (link.path?.length > 2) {
    let d = `M${start.x + WIDTH},${start.y + HEIGHT / 2}`
    let [x, y] = [start.x + WIDTH, start.y + HEIGHT / 2]
    for (const point of link.path.slice(1, -1)) {
      const [toX, toY] = [point.x, point.y + POINT]
      const middle = (x + toX) / 2
      d += `C${middle},${y} ${middle},${toY} ${toX},${toY}L${toX + WIDTH},${toY}`
      ;[x, y] = [toX + WIDTH, toY]
    }
    const middle = (x + end.x) / 2
    return d + `C${middle},${y} ${middle},${end.y + HEIGHT / 2} ${end.x},${end.y + HEIGHT / 2}`
  }
  if (end.x > start.x + WIDTH / 2) {
    const [x1, y1, x2, y2] = [start.x + WIDTH, start.y + HEIGHT / 2, end.x, end.y + HEIGHT / 2]
    const middle = (x1 + x2) / 2
    return `M${x1},${y1}C${middle},${y1} ${middle},${y2} ${x2},${y2}`
  }
  // Against the direction of the layers: around the boxes.
  const [x1, y1, x2, y2] = [start.x, start.y + HEIGHT * 0.75, end.x + WIDTH, end.y + HEIGHT * 0.75]
  const low = Math.max(y1, y2) + HEIGHT
  return `M${x1},${y1}C${x1 - 60},${low} ${x2 + 60},${low} ${x2},${y2}`
}
