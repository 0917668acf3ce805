fn f(x: i32, y: i32) -> bool {
    // MATCH:
    if x == x {
        return true;
    }
    if x == y {
        // MATCH:
        return a.b == a.b;
    }
    // MATCH:
    a[1] == a[1]
}
