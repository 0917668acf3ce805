// MATCH:
export function a() {}
function b() {}
export const c = () => {};
export class D {}
