// ok: no-attribute
@log(1) class Logged { }
// ruleid: no-attribute
log(1);

// ruleid: no-arrow
function inner(a) {
  // ruleid: any-binding
  one(a);
  // ruleid: no-arrow
  function g(a) { two(a); }
}

// ruleid: not-deeper
foo(1);
// ok: not-deeper
foo(bar(1));

// ruleid: any-child-order, closed-alone
const x1 = <a><c /><b /></a>;
// ok: any-child-order
// ruleid: closed-alone
const x2 = <a><b /><d /><c /></a>;

// ok: closed-alone
const x3 = <b></b>;
// ruleid: closed-alone
const x4 = <b x={1} />;

// ruleid: decorators-in-order
class In { @one() @other() @two() m() { } }
// ok: decorators-in-order
class Out { @two() @one() m() { } }

// ok: no-arrow
const arrow = (a) => { go(a); };
// ok: no-arrow
const method = { m(a) { go(a); } };
// ruleid: no-arrow
function named(a) { go(a); }

// ok: said-return
on(function (a) { save(a); });
// ruleid: said-return
on(a => save(a));

// ruleid: equal-either-way
if (z == a) { go(1); }
// ok: identical-one-way
if (z === a) { go(1); }
// ruleid: identical-one-way
if (a === z) { go(1); }

// ok: no-swap
const y1 = z | a;
// ruleid: no-swap
const y2 = a | z;
