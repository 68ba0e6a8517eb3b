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
