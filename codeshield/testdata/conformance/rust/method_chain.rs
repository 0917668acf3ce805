fn f() {
    // MATCH:
    m.lock().unwrap().push(1);
    // MATCH:
    m.lock().push(1);
    m.push(1);
}
