// MATCH:
#[test]
fn a() {}

fn b() {}

#[inline]
fn c() {}
