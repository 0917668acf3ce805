fun ping(host: String): Int {
    val process = Runtime.getRuntime().exec(arrayOf("sh", "-c", "ping -c 1 $host"))
    return process.waitFor()
}
