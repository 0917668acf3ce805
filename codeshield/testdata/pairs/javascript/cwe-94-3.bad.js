/**
 * Evaluates a spreadsheet cell like "=A1+B2*3".
 * @param {string} expr the expression without the equals sign
 * @param {Record<string, number>} cells
 */
function evaluateCell(expr, cells) {
  const names = Object.keys(cells);
  const fn = new Function(...names, `return (${expr});`);
  return fn(...names.map((n) => cells[n]));
}
