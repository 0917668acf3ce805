package a
func h1() {
    b := source()
    // ok: deferred
    defer sink(b)
    // ruleid: deferred
    go sink(b)
    // ok: deferred
    defer func() { sink(b) }()
    // ruleid: deferred
    go func() { sink(b) }()
    // ok: deferred
    defer foo(sink(b))
    // ruleid: deferred
    go foo(sink(b))
    // ruleid: deferred
    sink(b)
}
