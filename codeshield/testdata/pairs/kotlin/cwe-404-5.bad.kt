class UserDao(private val dataSource: DataSource) {
    fun count(): Int {
        val connection = dataSource.connection
        val rs = connection.createStatement().executeQuery("SELECT COUNT(*) FROM users")
        rs.next()
        val n = rs.getInt(1)
        connection.close()
        return n
    }

    fun exists(name: String): Boolean {
        val conn = dataSource.connection
        val ps = conn.prepareStatement("SELECT 1 FROM users WHERE name = ?")
        ps.setString(1, name)
        if (ps.executeQuery().next()) {
            return true
        }
        conn.close()
        return false
    }
}
