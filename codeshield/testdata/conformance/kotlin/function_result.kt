// ERROR:
fun f(): Int { return 1 }
fun g(): String { return "" }
