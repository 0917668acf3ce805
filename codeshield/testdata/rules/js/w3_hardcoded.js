// ruleid: w3-hardcoded
const a = { user: 'x', password: 'hunter22' };
// ruleid: w3-hardcoded
cfg.secret = "abcdef";
// ruleid: w3-hardcoded
connect({ apiKey: 'zzzzz', host: h });
connect({ password: process.env.P });
const b = { password: 'changeme' };
const c = { password: 'abc' };
