// MATCH:
foo({a: 1});
// MATCH:
foo({a: 1, b: 2});
// MATCH:
foo({b: 2, a: 1});
foo({a: 2});
