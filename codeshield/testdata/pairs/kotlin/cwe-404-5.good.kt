class UserDao(private val dataSource: DataSource) {
    fun count(): Int = dataSource.connection.use { connection ->
        connection.createStatement().use { statement ->
            statement.executeQuery("SELECT COUNT(*) FROM users").use { rs ->
                rs.next()
                rs.getInt(1)
            }
        }
    }

    fun exists(name: String): Boolean {
        dataSource.connection.use { conn ->
            conn.prepareStatement("SELECT 1 FROM users WHERE name = ?").use { ps ->
                ps.setString(1, name)
                ps.executeQuery().use { return it.next() }
            }
        }
    }
}
