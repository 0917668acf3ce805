class GitTools(private val workDir: File) {
    fun log(branch: String): String {
        val cmd = "git log --oneline " + branch
        val process = Runtime.getRuntime().exec(cmd, null, workDir)
        return process.inputStream.bufferedReader().use { it.readText() }
    }
}
