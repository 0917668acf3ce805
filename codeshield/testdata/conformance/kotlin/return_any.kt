fun f(): Int {
    // ERROR:
    return 1
}
fun g() {
    return
}
