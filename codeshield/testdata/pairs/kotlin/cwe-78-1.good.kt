fun ping(host: String): Int {
    require(Regex("[a-z0-9.-]{1,253}").matches(host))
    val process = ProcessBuilder("ping", "-c", "1", "--", host).start()
    return process.waitFor()
}
