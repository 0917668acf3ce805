// MATCH:
async function f() { await x; const y = await g(); return await h(); for await (const z of w) {} }
