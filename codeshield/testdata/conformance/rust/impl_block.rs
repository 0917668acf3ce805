struct A;

// MATCH:
impl A {
    fn x() {}
}

// MATCH:
impl B for A {}
