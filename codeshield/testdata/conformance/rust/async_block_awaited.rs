fn f() {
    let a = if x { 1 } else { 2 };
    log(
        "x");
// MATCH:
    async move {
        log(1)
    }.await;
// MATCH:
    let b = async { log(2) };
// MATCH:
    run(async { log(3).await });
    { log(4) }
}
