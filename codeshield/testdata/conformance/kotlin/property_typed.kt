// ERROR:
val a: Int = 1
val b: String = "x"
