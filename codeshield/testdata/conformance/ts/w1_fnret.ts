// MATCH:
function a(): Promise<string> { }
// MATCH:
async function b(): Promise<void> { }
function c(): void {}
