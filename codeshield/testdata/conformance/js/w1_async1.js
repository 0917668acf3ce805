// MATCH:
async function a() {}
function b() {}
const c = async function d() {};
// MATCH:
export async function e() {}
// MATCH:
class X { async m() {} }
