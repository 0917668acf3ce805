class GitTools(private val workDir: File) {
    fun log(branch: String): String {
        require(branch.matches(Regex("[A-Za-z0-9._/]+")) && !branch.startsWith("-"))
        val process = ProcessBuilder("git", "log", "--oneline", branch).directory(workDir).start()
        return process.inputStream.bufferedReader().use { it.readText() }
    }
}
