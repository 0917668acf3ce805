// MATCH:
function a() {}
// MATCH:
async function b() {}
const c = () => 1;
const d = function () {};
// MATCH:
class E { f() {} }
// MATCH:
x = {g() {}};
