// MATCH:
x({secure: false});
// MATCH:
x({a: 1, secure: false, b: 2});
// MATCH:
x({"secure": false});
x({secure});
// MATCH:
x({...y, secure: false});
x({secure: true});
