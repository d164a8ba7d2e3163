/** A small line drawing for a button, within 16 × 16; its word is the button's. */
export const glyph = (path: string) => `<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path d="${path}"/></svg>`;
