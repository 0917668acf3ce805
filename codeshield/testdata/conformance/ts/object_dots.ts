// MATCH:
foo({key: 1});
// MATCH:
foo({a: 1, key: 2, b: 3});
// MATCH:
foo({'key': 4});
foo({a: 1});
foo({a: {key: 5}});
// MATCH:
foo({key});
