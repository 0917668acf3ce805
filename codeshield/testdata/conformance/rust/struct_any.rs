// MATCH:
struct A {
    x: i32,
}

// MATCH:
struct B;

enum C {
    D,
}
