@Repository
class OrderDao(private val jdbc: JdbcTemplate) {
    fun byStatus(status: String): List<Order> {
        val sql = """
            SELECT id, total FROM orders
            WHERE status = ?
            ORDER BY id
        """.trimIndent()
        return jdbc.query(sql, { rs, _ -> Order(rs.getLong("id"), rs.getLong("total")) }, status)
    }

    fun remove(ids: List<String>) {
        val marks = ids.joinToString(",") { "?" }
        jdbc.update("DELETE FROM orders WHERE id IN ($marks)", *ids.toTypedArray())
    }
}
