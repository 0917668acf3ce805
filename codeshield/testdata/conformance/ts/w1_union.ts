// MATCH:
function a(x: string | number) {}
function b(x: string) {}
