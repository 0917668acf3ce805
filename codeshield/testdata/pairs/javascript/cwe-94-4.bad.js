function applyFilter(items, expression) {
  const fn = new Function('item', 'return ' + expression);
  return items.filter(fn);
}
