/**
 * Evaluates a spreadsheet cell like "=A1+B2*3".
 * @param {string} expr the expression without the equals sign
 * @param {Record<string, number>} cells
 */
function evaluateCell(expr, cells) {
  const tokens = expr.match(/\d+(?:\.\d+)?|[A-Z]+\d+|[-+*\/()]/g) || [];
  let i = 0;
  function primary() {
    const t = tokens[i++];
    if (t === '(') { const v = sum(); i++; return v; }
    if (Object.hasOwn(cells, t)) return cells[t];
    return Number(t);
  }
  function product() {
    let v = primary();
    while (tokens[i] === '*' || tokens[i] === '/') v = tokens[i++] === '*' ? v * primary() : v / primary();
    return v;
  }
  function sum() {
    let v = product();
    while (tokens[i] === '+' || tokens[i] === '-') v = tokens[i++] === '+' ? v + product() : v - product();
    return v;
  }
  return sum();
}
