// A pattern in the head of a loop takes the elements apart. Semgrep follows a name alone there.
function entries() { const t = source(); for (const [k, v] of Object.entries(t)) { sink(k); } } // Semgrep: clean //= taint
function values() { const t = source(); for (const [k, v] of t) { sink(v); } } // Semgrep: clean //= safefn
function nested() { const t = source(); for (const [k, {v}] of t) { sink(v); } } // Semgrep: clean //= safefn
function rest() { const t = source(); for (const [k, ...v] of t) { sink(v); } } // Semgrep: clean //= safefn
function fields() { const t = source(); for (const {a, b: c} of t) { sink(c); } } //= safefn
function name() { const t = source(); for (const v of t) { sink(v); } } //= safefn
function untainted() { for (const [k, v] of Object.entries(u)) { sink(k); } } //= clean
