fn f() {
    // MATCH:
    let a = "sk_1";
    let b = "pk_sk_1";
    let c = x;
}
