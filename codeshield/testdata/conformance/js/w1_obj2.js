// MATCH:
x({a: 1});
// MATCH:
x({a: 1, b: 2});
// MATCH:
x({a});
x({a() {}});
// MATCH:
x({[a]: 1});
// MATCH:
x({'a-b': 1});
x({...a});
