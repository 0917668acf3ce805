const OPS = { '<': (a, b) => a < b, '>': (a, b) => a > b, '=': (a, b) => a === b };

function applyFilter(items, { field, op, value }) {
  const compare = OPS[op];
  if (!compare) throw new Error('unknown operator');
  return items.filter((item) => Object.hasOwn(item, field) && compare(item[field], value));
}
