// MATCH:
new Promise((res, rej) => { foo(); });
// MATCH:
new Promise<void>((res, rej) => { foo(); });
new Promise(res => { foo(); });
