import org.jetbrains.exposed.sql.transactions.TransactionManager
import org.jetbrains.exposed.sql.transactions.transaction

data class UserRow(val id: Long, val name: String)

class UserSearch {
    fun byName(name: String): List<UserRow> = transaction {
        val rows = mutableListOf<UserRow>()
        TransactionManager.current().exec("SELECT id, name FROM users WHERE name LIKE '%$name%'") { rs ->
            while (rs.next()) {
                rows += UserRow(rs.getLong("id"), rs.getString("name"))
            }
        }
        rows
    }
}
