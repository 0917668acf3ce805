fn f(k: Kind) -> u32 {
// MATCH:
    let n = Kind::Big;
    match k {
// MATCH:
        Kind::Small => 1,
// MATCH:
        Kind::Sized(x) => x,
        Kind::Named { x } => x,
        Other::Small => 2,
        _ => 3,
    }
}
