"""A bar chart of rows per second on a logarithmic axis, as SVG; legible on light and dark pages."""

import math
from html import escape

from driver.report import rate

WIDTH, LABELS, VALUES = 860, 300, 70
BAR, GAP, PANEL = 18, 6, 44
# Greys that are legible on light and dark, for viewers that ignore the reader's color scheme.
STYLE = """
  text { font: 12px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #7d8590; }
  .title { font-size: 16px; font-weight: 600; }
  .panel { font-size: 13px; font-weight: 600; }
  .grid { stroke: #8c959f; stroke-opacity: .35; }
  .ours { fill: #f05138; }
  .loader { fill: #8c959f; fill-opacity: .45; }
  .theirs { fill: #8c959f; }
  @media (prefers-color-scheme: light) { text { fill: #24292f; } .soft { fill: #6e7781; } }
  @media (prefers-color-scheme: dark) { text { fill: #e6edf3; } .soft { fill: #9198a1; } }
"""


def write(path, panels, caption):
    """Writes `panels`: for each database its bars, each with a name, a method, rows per second and a CSS class."""
    rates = [bar[2] for bars in panels.values() for bar in bars]
    # Half of the lowest rate, so that its bar is visible.
    low, high = math.floor(math.log10(min(rates) / 2)), math.ceil(math.log10(max(rates)))
    span = WIDTH - LABELS - VALUES

    def x(value):
        return LABELS + span * (math.log10(value) - low) / (high - low)

    shapes, y = [], 58
    for database, bars in panels.items():
        shapes.append(f'<text class="panel" x="0" y="{y + 14}">{escape(database)}</text>')
        top = y + 24
        bottom = top + len(bars) * (BAR + GAP)
        for power in range(low, high + 1):
            at = f"{x(10 ** power):.1f}"
            shapes.append(f'<line class="grid" x1="{at}" y1="{top}" x2="{at}" y2="{bottom}"/>')
            shapes.append(
                f'<text class="soft" x="{at}" y="{bottom + 14}" text-anchor="middle">{rate(10 ** power)}</text>')
        for index, (name, method, value, style) in enumerate(sorted(bars, key=lambda bar: -bar[2])):
            at = top + index * (BAR + GAP) + GAP / 2
            middle, end = at + BAR - 5, x(value)
            shapes.append(
                f'<text x="{LABELS - 8}" y="{middle}" text-anchor="end">{escape(name)}'
                f'<tspan class="soft" dx="4">· {escape(method)}</tspan></text>'
                f'<rect class="{style}" x="{LABELS}" y="{at}" width="{end - LABELS:.1f}" height="{BAR}" rx="2"/>'
                f'<text x="{end + 6:.1f}" y="{middle}">{rate(value)}</text>')
        y = bottom + PANEL - 20
    for line in [line for paragraph in caption for line in wrap(paragraph)]:
        y += 16
        shapes.append(f'<text class="soft" x="0" y="{y}">{escape(line)}</text>')
    height = y + 10
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"'
        f' role="img" aria-label="Rows per second of SeedKit and other tools">\n<style>{STYLE}</style>\n'
        '<text class="title" x="0" y="20">Rows per second, generated and written</text>\n'
        '<text class="soft" x="0" y="40">Logarithmic: each line is ten times the one before. More is better.</text>\n'
        + "\n".join(shapes) + "\n</svg>\n")


def wrap(text, width=125):
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) + 1 > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
