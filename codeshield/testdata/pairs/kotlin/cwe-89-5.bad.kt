@Repository
class OrderDao(private val jdbc: JdbcTemplate) {
    fun byStatus(status: String): List<Order> {
        val sql = """
            SELECT id, total FROM orders
            WHERE status = '$status'
            ORDER BY id
        """.trimIndent()
        return jdbc.query(sql) { rs, _ -> Order(rs.getLong("id"), rs.getLong("total")) }
    }

    fun remove(ids: List<String>) {
        jdbc.update("DELETE FROM orders WHERE id IN (" + ids.joinToString(",") + ")")
    }
}
