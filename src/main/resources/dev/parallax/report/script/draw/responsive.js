// Pictures are drawn for the width there is, and anew when that changes.

const drawings = new Map();

const watcher = new ResizeObserver(entries => {
  for (const entry of entries) {
    const drawing = drawings.get(entry.target);
    const width = Math.floor(entry.contentRect.width);
    if (drawing && width > 0 && Math.abs(width - drawing.width) > 8) {
      drawing.width = width;
      requestAnimationFrame(() => drawing.draw(width));
    }
  }
});

/** Draws into a container once it has a width; drawing replaces what it holds. */
export function responsive(container, draw) {
  drawings.set(container, {draw, width: 0});
  watcher.observe(container);
  return container;
}

/** Whether a container is drawn into already. */
export const isResponsive = container => drawings.has(container);
