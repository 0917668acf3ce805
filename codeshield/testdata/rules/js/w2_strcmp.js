// ruleid: w2-strcmp
if (a === password) {}
if (password === b) {}
if (hash == c.hash) {}
if (token === undefined) {}
// ruleid: w2-strcmp
if (user.token === token) {}
// ruleid: w2-strcmp
if (digest !== x) {}
if (password === "abc") {}
